import sharp from 'sharp'
import { afterEach, expect, test } from 'vitest'
import { createClient } from '../../clients/typescript/src/index.ts'
import { testConfig } from '../support/app.ts'
import { guardedFetch } from '../support/contract.ts'
import { load } from '../support/media.ts'
import { photograph } from '../support/pictures.ts'
import { type NovaProcess, spawnNova } from '../support/process.ts'

const running: NovaProcess[] = []
const drops: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.kill('SIGKILL')))
  for (const drop of drops.splice(0)) await drop()
})

async function spawned(...args: Parameters<typeof spawnNova>): Promise<NovaProcess> {
  const one = await spawnNova(...args)
  running.push(one)
  return one
}

type Item = { id: string; status: string; media: { media_id: string; variants: { url: string }[] }[] }

test('workers killed while they process 30 images lose no post and publish none twice', async () => {
  const count = 30
  const { config, drop } = await testConfig({ CONSUMER_ACK_WAIT_MS: '2000' })
  drops.push(drop)
  const api = await spawned(config, { ROLES: 'api,relay' })
  const account = await createClient({ baseUrl: api.url, fetch: guardedFetch }).register({
    ...{ username: 'photographer', email: 'photographer@example.com', password: 'a long enough password' },
  })
  if (account.status !== 201) throw new Error(`register returned ${account.status}`)
  const client = createClient({ baseUrl: api.url, accessToken: account.data.access_token, fetch: guardedFetch })
  // Wide enough for all sizes, and low: the test is about killed workers and not about pixels.
  const bytes = new Uint8Array(
    await sharp(await photograph())
      .resize(1200, 200, { fit: 'fill' })
      .jpeg()
      .toBuffer(),
  )
  const posts: string[] = []
  for (let n = 0; n < count; n++) {
    const media = await client.createMedia({ content_type: 'image/jpeg', byte_size: bytes.length, kind: 'image' })
    if (media.status !== 201) throw new Error(`createMedia returned ${media.status}`)
    await fetch(media.data.upload.url, { method: 'PUT', headers: media.data.upload.headers, body: bytes })
    expect((await client.completeMedia(media.data.id)).status).toBe(202)
    const post = await client.createPost({
      caption: `number ${n}`,
      visibility: 'public',
      media: [{ media_id: media.data.id }],
    })
    if (post.status !== 201) throw new Error(`createPost returned ${post.status}`)
    expect(post.data.status).toBe('processing')
    posts.push(post.data.id)
  }
  const publishedCount = async (): Promise<number> => {
    const page = await client.getMe()
    return (page.data as { post_count: number }).post_count
  }
  // Three workers are killed one after the other, each during its work.
  for (const after of [3, 10, 19]) {
    const worker = await spawned(config, { ROLES: 'worker' })
    await expect.poll(publishedCount, { timeout: 40_000, interval: 20 }).toBeGreaterThan(after)
    await worker.kill('SIGKILL')
  }
  expect(await publishedCount()).toBeLessThan(count)
  await spawned(config, { ROLES: 'worker' })
  await expect.poll(publishedCount, { timeout: 60_000, interval: 100 }).toBe(count)

  const seen: Item[] = []
  let cursor: string | null | undefined
  do {
    const page = await client.listUserPosts(account.data.user.id, { limit: 100, ...(cursor ? { cursor } : {}) })
    if (page.status !== 200) throw new Error(`listUserPosts returned ${page.status}`)
    seen.push(...(page.data.items as Item[]))
    cursor = page.data.next_cursor
  } while (cursor)
  expect(seen.map(({ id }) => id).toSorted()).toEqual(posts.toSorted())
  for (const { media } of seen) {
    expect(media[0]!.variants).toHaveLength(3)
    for (const { url } of media[0]!.variants) expect((await load(api, url, { method: 'HEAD' })).status).toBe(200)
  }
  expect((await client.listDrafts()).data).toMatchObject({ items: [] })
}, 150_000)
