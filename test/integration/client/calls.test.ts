import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  createNova,
  createPost,
  deletePost,
  editPost,
  followUser,
  getMe,
  getPost,
  getUserByUsername,
  isNovaError,
  items,
  listUserPosts,
  type Nova,
  type NovaOptions,
  pages,
  uploadMedia,
} from '../../../clients/typescript/src/index.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { photograph, textPost } from '../../support/pictures.ts'
import { type FaultyProxy, type Seen, startFaultyProxy } from './faulty-proxy.ts'

let app: TestApp
let user: TestUser
let proxy: FaultyProxy
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  proxy = await startFaultyProxy(app.url)
  user = await app.user()
})
afterEach(() => proxy.close())

const novaOf = (options: Partial<NovaOptions> = {}): Nova =>
  createNova({ baseUrl: proxy.baseUrl, accessToken: user.accessToken, minDelay: 1, maxDelay: 1000, ...options })
const keys = (): unknown[] => proxy.seen.map(({ headers }) => headers['idempotency-key'])
const captionsOf = async (): Promise<string[]> => {
  const { rows } = await app.db.query<{ caption: string }>(
    'select p.caption from posts p join contents c on c.id = p.id where c.creator_id = $1',
    [user.id],
  )
  return rows.map(({ caption }) => caption)
}
/** Returns a decision that applies to the first requests only. */
const first = (count: number, fault: ReturnType<FaultyProxy['decide']>) => () =>
  proxy.seen.length <= count ? fault : undefined
const body = { caption: 'hello', visibility: 'public' as const }

test('a post whose responses are lost is created once: all tries have the same idempotency key', async () => {
  proxy.decide = first(2, 'reset-after')
  const post = await createPost(novaOf(), { body })
  expect(await captionsOf()).toEqual(['hello'])
  expect(keys()).toEqual([expect.any(String), keys()[0], keys()[0]])
  expect((await createPost(novaOf(), { body })).id).not.toBe(post.id)
})

test('a key of the app makes two calls one, also while the first is still running', async () => {
  const call = () => createPost(novaOf(), { body }, { idempotencyKey: 'draft-1' })
  const ids = (await Promise.all([call(), call(), call()])).map(({ id }) => id)
  expect(new Set(ids).size).toBe(1)
  expect(await captionsOf()).toEqual(['hello'])
})

test('reads are repeated after lost connections and responses of a proxy, edits are not', async () => {
  proxy.decide = first(1, 'reset')
  expect(await getMe(novaOf())).toMatchObject({ id: user.id })
  const post = await textPost(user)
  proxy.decide = () => 'reset'
  proxy.seen.length = 0
  await expect(editPost(novaOf(), { id: post, body: { caption: 'new' } })).rejects.toMatchObject({ name: 'NoResponse' })
  expect(proxy.seen.length).toBe(1)
  await expect(getMe(novaOf({ retries: 4 }))).rejects.toMatchObject({ name: 'NoResponse' })
  expect(proxy.seen.length).toBe(1 + 5)
})

test('the page of a proxy is no error of the API', async () => {
  const html = '<html><h1>502 Bad Gateway</h1></html>'
  proxy.decide = () => ({ status: 502, headers: { 'content-type': 'text/html' }, body: html })
  const error = await getMe(novaOf({ retries: 1 })).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ name: 'UnexpectedResponse', status: 502, body: html })
  expect(isNovaError(error)).toBe(false)
  expect(proxy.seen.length).toBe(2)
  proxy.decide = () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: html })
  await expect(getMe(novaOf())).rejects.toMatchObject({ name: 'UnexpectedResponse', status: 200 })
})

test('a call waits as long as Retry-After says, and not at all if that is too long', async () => {
  const limited = (seconds: number) => ({
    status: 429,
    headers: { 'content-type': 'application/json', 'retry-after': String(seconds) },
    body: JSON.stringify({
      error: { code: 'RATE_LIMIT_EXCEEDED', message: 'Slow down', details: {}, doc_url: 'http://x', retryable: true },
      request_id: 'r1',
      timestamp: '2026-11-22T10:30:45.000Z',
    }),
  })
  proxy.decide = first(1, limited(1))
  const before = performance.now()
  expect(await getMe(novaOf())).toMatchObject({ id: user.id })
  expect(performance.now() - before).toBeGreaterThanOrEqual(1000)
  proxy.seen.length = 0
  proxy.decide = () => limited(60)
  const error = await getMe(novaOf()).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ code: 'RATE_LIMIT_EXCEEDED', retryAfterSeconds: 60, requestId: 'r1' })
  expect(proxy.seen.length).toBe(1)
})

test('an abort ends the request, and the waiting before the next one, at once', async () => {
  for (const fault of [new Promise<undefined>(() => undefined), { status: 503, headers: { 'retry-after': '1' } }]) {
    const asked = Promise.withResolvers<void>()
    proxy.decide = () => {
      asked.resolve()
      return fault
    }
    const abort = new AbortController()
    const call = getMe(novaOf(), {}, { signal: abort.signal }).catch((error: unknown) => error)
    await asked.promise
    abort.abort(new Error('the screen was closed'))
    expect(await call).toMatchObject({ message: 'the screen was closed' })
  }
  const requests = proxy.seen.length
  const late = getMe(novaOf(), {}, { signal: AbortSignal.abort(new Error('too late')) })
  await expect(late).rejects.toThrow('too late')
  expect(proxy.seen.length).toBe(requests)
})

test('a call without a response ends after its timeout', async () => {
  proxy.decide = () => new Promise(() => undefined)
  const call = getMe(novaOf(), {}, { timeout: 50, retries: 1 })
  await expect(call).rejects.toMatchObject({ name: 'NoResponse', message: 'no response within 50 ms' })
  expect(proxy.seen.length).toBe(2)
})

test('errors have the code, details and page of the contract', async () => {
  const error = await followUser(novaOf(), { id: user.id }).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({
    name: 'NovaError',
    code: 'SELF_FOLLOW',
    status: 400,
    retryable: false,
    details: expect.any(Object),
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    docUrl: expect.stringContaining('/docs/errors/SELF_FOLLOW'),
    retryAfterSeconds: undefined,
  })
  expect(isNovaError(error, 'SELF_FOLLOW')).toBe(true)
  expect(isNovaError(error, 'USER_NOT_FOUND', 'SELF_BLOCK')).toBe(false)
})

test('a parameter cannot lead to another path', async () => {
  await expect(getUserByUsername(novaOf(), { username: 'a/../b?c=d#e' })).rejects.toMatchObject({
    code: 'USER_NOT_FOUND',
  })
  expect(proxy.seen.at(-1)!.path).toBe('/api/v1/usernames/a%2F..%2Fb%3Fc%3Dd%23e')
  for (const username of ['..', '.', ''])
    await expect(getUserByUsername(novaOf(), { username })).rejects.toBeInstanceOf(TypeError)
})

test('pages end with the last one and are read when they are needed', async () => {
  for (const n of [1, 2, 3, 4, 5]) await textPost(user, `post ${n}`)
  const sizes: number[] = []
  for await (const page of pages(novaOf(), listUserPosts, { id: user.id, limit: 2 })) sizes.push(page.items.length)
  expect(sizes).toEqual([2, 2, 1])
  proxy.seen.length = 0
  const captions: string[] = []
  for await (const post of items(novaOf(), listUserPosts, { id: user.id, limit: 2 })) {
    if (post.type === 'post') captions.push(post.caption)
    if (captions.length === 3) break
  }
  expect(captions).toEqual(['post 5', 'post 4', 'post 3'])
  expect(proxy.seen.length).toBe(2)
})

test('the response tells whether the copy is current, and a 204 has no data', async () => {
  const id = await textPost(user)
  const read = await getPost.withResponse(novaOf(), { id })
  expect(read).toMatchObject({ status: 200, data: { id }, etag: expect.any(String), requestId: expect.any(String) })
  const again = await getPost.withResponse(novaOf(), { id }, { ifNoneMatch: read.etag! })
  expect(again).toMatchObject({ status: 304, data: undefined })
  expect(await deletePost(novaOf(), { id })).toBeUndefined()
})

test('an upload goes on after a lost reservation and a lost completion, and reports its progress', async () => {
  const lost = new Set<string>()
  proxy.decide = ({ path }: Seen) => {
    if (lost.has(path)) return undefined
    lost.add(path)
    return 'reset-after'
  }
  const file = new Blob([new Uint8Array(await photograph())], { type: 'image/jpeg' })
  const progress: unknown[] = []
  const media = await uploadMedia(novaOf(), file, { untilReady: true, onProgress: (part) => progress.push(part) })
  expect(media).toMatchObject({ kind: 'image', status: 'ready', width: 1200, height: 1600 })
  expect(progress).toEqual([{ sent: file.size, total: file.size }])
  const { rows } = await app.db.query('select count(*)::int from media where owner_id = $1', [user.id])
  expect(rows).toEqual([{ count: 1 }])
  const text = new Blob(['no picture'], { type: 'image/png' })
  await expect(uploadMedia(novaOf(), text)).rejects.toMatchObject({ code: 'INVALID_MEDIA' })
  await expect(uploadMedia(novaOf(), file, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow(
    'enough',
  )
})
