import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { streamName } from '../../../src/events/index.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { photograph, uploadPicture } from '../../support/pictures.ts'
import { created } from '../../support/replies.ts'

type Shown = { id: string; media: { variants: { name: string; url: string }[] }[] }

// A small CDN: it caches what may be cached by everybody, without ever expiring it, and accepts PURGE.
const cache = new Map<string, Buffer>()
let purges: string[] = []
let isDown = false
let cdn: Server
let app: TestApp
let admin: TestUser
let photo: Buffer

beforeAll(async () => {
  photo = await photograph()
  cdn = createServer(async (request, response) => {
    const path = request.url!
    if (isDown || (request.method === 'PURGE' && request.headers['x-purge-key'] !== 'a secret: of both')) {
      response.writeHead(isDown ? 503 : 403).end()
    } else if (request.method === 'PURGE') {
      purges.push(path)
      response.writeHead(cache.delete(path) ? 200 : 404).end()
    } else if (cache.has(path)) {
      response.writeHead(200, { 'x-cache': 'hit' }).end(cache.get(path))
    } else {
      const origin = await fetch(app.url + path)
      const body = Buffer.from(await origin.arrayBuffer())
      if (/^public, .*s-maxage=3600$/.test(origin.headers.get('cache-control')!)) cache.set(path, body)
      response.writeHead(origin.status, { 'x-cache': 'miss' }).end(body)
    }
  })
  cdn.listen(0, '127.0.0.1')
  await once(cdn, 'listening')
  app = await startTestApp({
    MEDIA_BASE_URL: `http://127.0.0.1:${(cdn.address() as AddressInfo).port}`,
    MEDIA_CDN_PURGE: 'http',
    MEDIA_CDN_PURGE_HEADER: 'X-Purge-Key: a secret: of both',
  })
  admin = await app.user('admin')
  await app.db.query(`update users set role = 'admin' where id = $1`, [admin.id])
  await app.signInAgain(admin)
})
beforeEach(() => {
  purges = []
})
afterAll(async () => {
  await app.close()
  cdn.close()
})

async function photoPost(creator: TestUser, visibility: 'public' | 'followers' = 'public'): Promise<[string, string]> {
  const media_id = await uploadPicture(creator, photo)
  await app.settle()
  const post = await created<Shown>(creator.api.createPost({ visibility, media: [{ media_id }] }))
  return [post.id, post.media[0]!.variants.find(({ name }) => name === '1080')!.url]
}

const statusOf = async (address: string): Promise<string> => {
  const response = await fetch(address)
  await response.arrayBuffer()
  return `${response.status} ${response.headers.get('x-cache')}`
}

const endings: Record<string, (creator: TestUser, post: string) => Promise<{ status: number }>> = {
  'the post is deleted': (creator, post) => creator.api.deletePost(post),
  'the post becomes private': (creator, post) => creator.api.editPost(post, { visibility: 'private' }),
  'the account becomes private': (creator) => creator.api.editMe({ is_private: true }),
  'the account is suspended': (creator) => admin.api.suspendUser(creator.id, { reason: 'spam' }),
}
test.each(Object.entries(endings))('a file that the CDN has ends when %s', async (_when, end) => {
  const creator = await app.user()
  const [post, address] = await photoPost(creator)
  expect(await statusOf(address)).toBe('200 miss')
  expect(await statusOf(address)).toBe('200 hit')
  expect((await end(creator, post)).status).toBeLessThan(300)
  await app.settle()
  expect(await statusOf(address)).toBe('404 miss')
})

test('a file that the CDN has ends when it is no longer an avatar', async () => {
  const user = await app.user()
  const media = await uploadPicture(user, photo)
  await app.settle()
  const edited = await user.api.editMe({ avatar_media_id: media })
  const { avatar_url } = edited.data as { avatar_url: string }
  expect([await statusOf(avatar_url), await statusOf(avatar_url)]).toEqual(['200 miss', '200 hit'])
  await user.api.editMe({ clear: ['avatar_media_id'] })
  await app.settle()
  expect(await statusOf(avatar_url)).toBe('404 miss')
})

test('the CDN keeps no file of a signed address, and no 404', async () => {
  const creator = await app.user()
  const [, address] = await photoPost(creator, 'followers')
  expect([await statusOf(address), await statusOf(address)]).toEqual(['200 miss', '200 miss'])
  const path = address.split('?')[0]!
  expect([await statusOf(path), await statusOf(path)]).toEqual(['404 miss', '404 miss'])
})

test('files are purged once the CDN is available again, and an edit that hides nothing purges nothing', async () => {
  const creator = await app.user()
  const [post, address] = await photoPost(creator)
  await statusOf(address)
  await creator.api.editPost(post, { caption: 'Still public' })
  await app.settle()
  expect(purges).toEqual([])
  isDown = true
  await creator.api.deletePost(post)
  await app.settle(/-caches$/)
  isDown = false
  await app.settle()
  expect(purges.toSorted()).toContain(new URL(address).pathname)
  expect(await statusOf(address)).toBe('404 miss')
})

test('without a CDN nothing is consumed for it, and the position of an earlier one is removed', async () => {
  const plain = await startTestApp()
  try {
    const { consumers } = await plain.nova.core.nats.ready
    const stream = streamName(plain.config, 'EVENTS')
    const { settings } = (await consumers.info(stream, 'feed-content'))!
    await consumers.add(stream, 'content-caches', settings)
    const { workers } = await plain.another()
    await expect.poll(() => consumers.info(stream, 'content-caches')).toBeUndefined()
    expect(workers!.consumers.filter(({ name }) => name.endsWith('-caches'))).toEqual([])
  } finally {
    await plain.close()
  }
})
