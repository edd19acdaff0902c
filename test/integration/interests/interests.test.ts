import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DomainEvent } from '../../../src/contract/generated/messages.ts'
import { systemCtx } from '../../../src/core/context.ts'
import { onEngagement, purgeInterests } from '../../../src/interests/index.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { everyItem } from '../../support/every-item.ts'
import { textPost } from '../../support/pictures.ts'
import { randomFrom } from '../../support/random.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

async function interests(user: TestUser): Promise<Record<string, number>> {
  await app.settle()
  const response = await user.api.listInterests({ limit: 100 })
  if (response.status !== 200) throw new Error('unreachable')
  return Object.fromEntries(response.data.items.map(({ tag, weight }) => [tag, Math.round(weight * 100) / 100]))
}

test('engagement with a tag adds weight, undoing removes it, and own content adds none', async () => {
  const [alice, bob] = [await app.user('alice'), await app.user('bob')]
  const [sea, film] = [await textPost(bob, '#sea #light'), await textPost(bob, '#film')]
  await alice.api.likePost(sea)
  await alice.api.savePost(sea)
  for (let n = 0; n < 5; n++) await alice.api.createPostComment(film, { content: `${n}` })
  await alice.api.sharePost(film, {})
  await bob.api.likePost(film)
  expect(await interests(alice)).toEqual({ film: 5, light: 3, sea: 3 })
  const response = await alice.api.listInterests()
  expect(response.status === 200 && response.data.items.map(({ tag }) => tag)).toEqual(['film', 'light', 'sea'])
  expect(await interests(bob)).toEqual({})
  await alice.api.unsavePost(sea)
  expect(await interests(alice)).toEqual({ film: 5, light: 1, sea: 1 })
})

test('undoing removes the weight from the tags that got it, even if the caption was edited since', async () => {
  const [alice, bob] = [await app.user('alice'), await app.user('bob')]
  const [one, two] = [await textPost(bob, '#first'), await textPost(bob, '#second')]
  for (const id of [one, two]) await alice.api.likePost(id)
  expect(await interests(alice)).toEqual({ first: 1, second: 1 })
  await bob.api.editPost(one, { caption: '#second' })
  await alice.api.unlikePost(one)
  expect(await interests(alice)).toEqual({ first: 0, second: 1 })
})

test('weights halve in 30 days, and low ones are deleted', async () => {
  const [alice, bob] = [await app.user('alice'), await app.user('bob')]
  await alice.api.sharePost(await textPost(bob, '#glass'), {})
  expect(await interests(alice)).toEqual({ glass: 3 })
  app.clock.advance(30 * 24 * 60 * 60 * 1000)
  await app.signInAgain(alice)
  expect(await interests(alice)).toEqual({ glass: 1.5 })
  app.clock.advance(300 * 24 * 60 * 60 * 1000)
  await app.signInAgain(alice)
  await purgeInterests(systemCtx(app.nova.core))
  expect(await interests(alice)).toEqual({})
})

test('erased interests come back only by later engagement, not by late events', async () => {
  const [alice, bob] = [await app.user('alice'), await app.user('bob')]
  const posts = [await textPost(bob, '#iron'), await textPost(bob, '#tin')]
  for (const id of posts) await alice.api.likePost(id)
  expect(await interests(alice)).toEqual({ iron: 1, tin: 1 })
  expect((await alice.api.eraseInterest('iron')).status).toBe(204)
  expect((await alice.api.eraseInterest('iron')).status).toBe(204)
  expect(await interests(alice)).toEqual({ tin: 1 })
  const late: DomainEvent = {
    id: '0192f3a2-2222-7222-8333-444455556666',
    type: 'content_saved',
    occurred_at: app.clock.now().toISOString(),
    actor_id: alice.id,
    request_id: null,
    version: 1,
    data: { content_id: posts[0]!, content_type: 'post', creator_id: bob.id, new_save_count: 1 },
  }
  expect((await alice.api.eraseInterests()).status).toBe(204)
  await onEngagement(systemCtx(app.nova.core), [late])
  expect(await interests(alice)).toEqual({})
  await alice.api.unlikePost(posts[1]!)
  expect(await interests(alice)).toEqual({})
  await alice.api.likePost(posts[1]!)
  expect(await interests(alice)).toEqual({ tin: 1 })
})

test('200 interests are kept, and the pages list all of them', async () => {
  const alice = await app.user('alice')
  await app.db.query(`insert into interests select $1, 't' || n, n, $2 from generate_series(1, 230) n`, [
    alice.id,
    app.clock.now(),
  ])
  await purgeInterests(systemCtx(app.nova.core))
  const seen = await everyItem<{ tag: string }>((cursor) => alice.api.listInterests({ limit: 70, ...cursor }))
  expect(seen.map(({ tag }) => tag)).toEqual(Array.from({ length: 200 }, (_, n) => `t${230 - n}`))
})

test.each([3, 8])(
  'after any likes, saves and their undoing the weights are those of what is left (seed %i)',
  async (seed) => {
    const random = randomFrom(seed)
    const [alice, bob] = [await app.user('alice'), await app.user('bob')]
    const posts = await Promise.all(Array.from({ length: 5 }, (_, n) => textPost(bob, `#common #one${n}`)))
    const liked = new Set<number>()
    const saved = new Set<number>()
    for (let step = 0; step < 60; step++) {
      const nth = random(5)
      const [reactions, api] =
        random(2) === 0
          ? ([liked, [alice.api.likePost, alice.api.unlikePost]] as const)
          : ([saved, [alice.api.savePost, alice.api.unsavePost]] as const)
      const isSet = random(3) > 0
      await api[isSet ? 0 : 1](posts[nth]!)
      if (isSet) reactions.add(nth)
      else reactions.delete(nth)
      if (random(12) === 0) await app.settle()
    }
    const expected: Record<string, number> = { common: 0 }
    for (let nth = 0; nth < 5; nth++) {
      const weight = (liked.has(nth) ? 1 : 0) + (saved.has(nth) ? 2 : 0)
      expected[`one${nth}`] = weight
      expected.common! += weight
    }
    const found = await interests(alice)
    for (const [tag, weight] of Object.entries(expected)) expect([tag, found[tag] ?? 0]).toEqual([tag, weight])
  },
)
