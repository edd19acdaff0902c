import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { textPost } from '../../support/pictures.ts'
let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.close())
test('smoke', async () => {
  const a = await app.user('alice'); const b = await app.user('bob'); const c = await app.user('carol')
  await a.api.followUser(b.id)
  const p1 = await textPost(b, 'Golden hour at the pier #sunset #sea', 'public')
  const p2 = await textPost(c, 'Café au lait in Zürich #coffee', 'public')
  const p3 = await textPost(b, 'only for followers #secret', 'followers')
  await a.api.likePost(p1); await c.api.likePost(p1)
  await app.settle()
  for (const algo of ['ch','time'] as const) {
    const f = await a.api.getFeed({ algo, explain: true })
    console.log(algo, f.status, JSON.stringify((f.data as any).items?.map((i: any) => [i.caption, i.ranking]) ?? f.data, null, 1))
  }
  console.log((await a.api.getFollowingFeed({ explain: true })).status)
  for (const q of ['golden','pier gold','cafe','zurch','goldn hour','from:bob','#sunset','tag:coffee cafe','before:2020-01-01','has:video', '!!!', "o'clock \\ '"]) {
    const s = await a.api.search({ q, type: 'posts' })
    console.log(q, s.status, JSON.stringify((s.data as any).items?.map((i: any) => i.caption ?? i) ?? s.data))
  }
  for (const q of ['bob','bo','carl','alcie', a.username.slice(0, 8)]) { const s = await a.api.search({ q, type: 'users' }); console.log(q, s.status, JSON.stringify((s.data as any).items?.map((i: any) => i.username) ?? s.data)) }
  for (const q of ['sun','sunste','coffee']) { const s = await a.api.search({ q, type: 'tags' }); console.log(q, s.status, JSON.stringify((s.data as any).items ?? s.data)) }
  const all = await a.api.search({ q: 'golden' }); console.log(JSON.stringify((all.data as any).items?.map((i: any) => i.type)))
  const t = await a.api.getTrending({ explain: true }); console.log(t.status, JSON.stringify((t.data as any).items?.map((i: any) => i.caption) ?? t.data))
  console.log(JSON.stringify((await a.api.getTrending({ category: 'sunset' })).data).length, JSON.stringify((await a.api.getTrending({ category: 'reels' })).data))
  const tt = await a.api.listTrendingTags(); console.log(tt.status, JSON.stringify(tt.data))
  const d = await a.api.discover(); console.log(d.status, Object.entries(d.data as any).map(([k, v]) => [k, (v as any).length]))
  console.log(JSON.stringify((await a.api.listInterests()).data))
  console.log((await a.api.giveFeedback({ content_id: p2, kind: 'less' })).status)
  console.log(JSON.stringify(((await a.api.getFeed()).data as any).items.map((i: any) => i.caption)))
  console.log((await a.api.withdrawFeedback(p2)).status, (await a.api.eraseInterest('sunset')).status, (await a.api.eraseInterests()).status)
  console.log(JSON.stringify((await a.api.listInterests()).data))
  await app.db.query(`update users set role = 'admin' where id = $1`, [a.id]); const admin = await app.signInAgain(a)
  const e = await admin.api.explainFeed(b.id); console.log(e.status, JSON.stringify(e.data).slice(0, 600))
  console.log((await app.fetch('/docs/ranking')).status)
  expect(p3).toBeDefined()
}, 60_000)
