import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import pg from 'pg'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operationMeta } from '../../../src/contract/generated/operations.ts'
import { signingKeys } from '../../../src/sessions/index.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { type Route, routes } from '../../support/contract.ts'
import { readyMedia } from '../../support/media.ts'
import { photograph, textPost, uploadPicture } from '../../support/pictures.ts'

// What holds for every operation is tested on every operation of the contract, so an operation that is added later is
// tested too.

let app: TestApp
/** An admin, so that every operation is open to her. */
let alice: TestUser
let bob: TestUser
let plain: TestUser
let provider: Awaited<ReturnType<typeof startIssuer>>
let ids: Record<string, string>
let photo: Buffer
let otherPhoto: Buffer

/** As much of a provider as is asked for before the database is: what it says of itself, and a token of it. */
async function startIssuer(): Promise<Server & { issuer: string; idToken: string }> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
  const keys = [{ ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'k' }]
  const server = createServer((_request, response) => {
    const { issuer } = server as Server & { issuer: string }
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({
        issuer,
        authorization_endpoint: `${issuer}/a`,
        token_endpoint: `${issuer}/t`,
        jwks_uri: `${issuer}/k`,
        keys,
      }),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const claims = { nonce: 'n', email: 'somebody@example.com' }
  const token = new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', kid: 'k' })
    .setIssuer(issuer)
    .setAudience('nova')
    .setSubject('s')
  return Object.assign(server, { issuer, idToken: await token.setIssuedAt().setExpirationTime('1h').sign(privateKey) })
}

beforeAll(async () => {
  provider = await startIssuer()
  const { issuer } = provider
  examples.signInWithIdToken = { id_token: provider.idToken, nonce: 'n' }
  app = await startTestApp({
    INGEST_SECRET: ingestSecret,
    // Tests move the clock for a moment, and her stream must not end by that.
    LIVE_GRACE_SECONDS: '86400',
    OIDC_PROVIDERS: JSON.stringify([
      { id: 'example', name: 'Example', issuer, client_id: 'nova', redirect_uris: ['nova://in'] },
    ]),
  })
  alice = await app.user('alice')
  await app.db.query(`update users set role = 'admin' where id = $1`, [alice.id])
  bob = await app.user('bob')
  plain = await app.user('plain')
  const post = await textPost(bob)
  const comment = await bob.api.createComment(post, { content: 'first' })
  if (comment.status !== 201) throw new Error('unreachable')
  photo = await photograph()
  otherPhoto = await sharp(photo).resize(100).jpeg().toBuffer()
  ids = { users: bob.id, posts: post, comments: comment.data.id, media: await uploadPicture(alice, photo) }
  ids.admin = '4711'
  ids.feed = post
  // Her own, since some operations are for the owner only.
  for (const [name, operation] of [
    ['reels', 'createReel'],
    ['stories', 'createStory'],
    ['highlights', 'createHighlight'],
    ['live', 'startLive'],
    ['devices', 'registerDevice'],
  ] as const)
    ids[name] = (
      (await (await call(routeOf(operation), { body: JSON.stringify(await ownExample(operation, alice)) })).json()) as {
        id: string
      }
    ).id
  ids.ws = ids.live!
})
afterAll(async () => {
  await app.close()
  provider.close()
})

type Described = Route & {
  operation: Route['operation'] & {
    requestBody?: { content: { 'application/json': { schema: { $ref: string } } } }
    parameters?: { $ref: string }[]
  }
}
const api = (routes as Described[]).filter(({ path }) => path.startsWith('/api/v1'))
/** What is no client's but answers as the others do. */
const ingest = (routes as Described[]).find(({ operation }) => operation.operationId === 'receiveIngestEvent')!
const jwks = (routes as Described[]).find(({ operation }) => operation.operationId === 'getJwks')!
const ingestSecret = 'a secret of both sides'
const meta = (route: Route) => operationMeta[route.operation.operationId as keyof typeof operationMeta]
const secured = api.filter((route) => meta(route).security !== 'none')
const withBody = api.filter((route) => ['optional', 'required'].includes(meta(route).body))
const routeOf = (id: string): Described => api.find(({ operation }) => operation.operationId === id)!
const named = (list: Described[]) => list.map((route) => [route.operation.operationId, route] as const)

const examples: Record<string, object> = {
  register: { username: 'somebody', email: 'somebody@example.com', password: 'a long enough password' },
  login: { login: 'somebody', password: 'a long enough password' },
  refreshSession: { refresh_token: 'nrt_unknown' },
  logout: { refresh_token: 'nrt_unknown' },
  completeTwoFactorLogin: { challenge_token: 'nct_unknown', code: '123456' },
  requestPasswordReset: { email: 'nobody@example.com' },
  resetPassword: { token: 'npr_unknown', new_password: 'a long enough password' },
  changePassword: { current_password: 'a long enough password', new_password: 'another long password' },
  changeEmail: { email: 'alice2@example.com', password: 'a long enough password' },
  verifyEmail: { code: '123456' },
  startTwoFactor: { password: 'a long enough password' },
  activateTwoFactor: { code: '123456' },
  disableTwoFactor: { code: '123456', password: 'a long enough password' },
  replaceRecoveryCodes: { code: '123456', password: 'a long enough password' },
  startOidcSignIn: { redirect_uri: 'nova://in' },
  completeOidcSignIn: { code: 'c', state: 's', flow_token: 'nft_unknown' },
  signInWithIdToken: { id_token: 'a.b.c', nonce: 'n' },
  linkIdentityWithCode: { code: 'c', state: 's', flow_token: 'nft_unknown', password: 'a long enough password' },
  linkIdentityWithIdToken: { id_token: 'a.b.c', nonce: 'n', password: 'a long enough password' },
  updateMe: { bio: 'hello' },
  giveFeedback: { content_id: '0192f3a2-1111-7222-8333-444455556666', kind: 'less' },
  blockUser: { expires_in: 60 },
  muteUser: { expires_in: 60 },
  suspendUser: { reason: 'spam' },
  setUserRole: { role: 'user' },
  rotateSigningKeys: { publish_ahead_seconds: 60 },
  createMedia: { content_type: 'image/jpeg', byte_size: 10, kind: 'image' },
  createPost: { caption: 'hello', visibility: 'public' },
  createReel: { media_id: '0192f3a2-1111-7222-8333-444455556666', caption: 'hello' },
  createStory: { media_id: '0192f3a2-1111-7222-8333-444455556666', caption: 'hello' },
  createHighlight: { title: 'kept', story_ids: ['0192f3a2-1111-7222-8333-444455556666'] },
  editHighlight: { title: 'kept' },
  orderHighlights: { ids: ['0192f3a2-1111-7222-8333-444455556666'] },
  editReel: { caption: 'edited' },
  createReelComment: { content: 'hello' },
  shareReel: { text: 'hello' },
  recordViews: {
    views: [
      {
        id: '0192f3a2-1111-7222-8333-444455556666',
        content_id: '0192f3a2-1111-7222-8333-444455556666',
        viewed_at: '2026-11-22T10:30:45.000Z',
      },
    ],
  },
  editPost: { caption: 'edited' },
  createComment: { content: 'hello' },
  sharePost: { text: 'hello' },
  startLive: { title: 'hello' },
  editLive: { slow_mode_seconds: 10 },
  commentOnLive: { content: 'hello' },
  banViewer: { user_id: '0192f3a2-1111-7222-8333-444455556666' },
  registerDevice: { platform: 'ios', token: 'a-token-of-apple' },
  editNotificationPreferences: { items: [{ kind: 'content_liked', push: false }] },
  replayEvents: { from: '2026-11-22T10:30:45.000Z' },
  receiveIngestEvent: {
    action: 'on_publish',
    stream: '0192f3a2-1111-7222-8333-444455556666',
    param: '?key=nvk_unknown',
  },
  markNotificationsRead: { up_to_id: '0192f3a2-1111-7222-8333-444455556666' },
}

/** Where an example needs something of the caller's own. */
async function ownExample(id: string, user: TestUser): Promise<object | undefined> {
  if (id === 'createReel') return { ...examples[id], media_id: await readyMedia(app, user, 'video') }
  if (id === 'giveFeedback') return { ...examples[id], content_id: ids.posts }
  if (id === 'createStory') return { ...examples[id], media_id: await readyMedia(app, user) }
  if (id !== 'createHighlight') return examples[id]
  const story = await user.api.createStory({ media_id: await readyMedia(app, user) })
  if (story.status !== 201) throw new Error('unreachable')
  return { ...examples[id], story_ids: [story.data.id] }
}

function formOf(bytes: Buffer): FormData {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)]), 'photo.jpg')
  return form
}

type Change = {
  id?: string
  token?: string | null
  headers?: Record<string, string>
  body?: string | FormData
  base?: string
  query?: string
}

const hasId = ({ path }: Route): boolean => /\{(stream_)?id\}/.test(path)
/** An id of the right form that is nobody's. */
const nobodys = ({ path }: Route): string => (path.includes('dead-letters') ? '999999' : randomUUID())
const pathOf = (route: Route, id: string): string =>
  route.path
    .replace(/\{(stream_)?id\}/, id)
    .replace('{user_id}', ids?.users ?? id)
    .replace('{name}', 'nobody')
    .replace('{tag}', 'sunset')
    .replace('{provider}', 'example')
    .replace('{username}', bob?.username ?? 'bob')

function call(route: Route, change: Change = {}): Promise<Response> {
  const id = change.id ?? ids[route.path.includes('/users') ? 'users' : route.path.split('/')[3]!] ?? ''
  const token = change.token === undefined ? alice.accessToken : change.token
  const headers: Record<string, string> = { ...change.headers }
  if (token !== null) headers.authorization ??= `Bearer ${token}`
  const example = examples[route.operation.operationId]
  const body = change.body ?? (meta(route).body === 'file' ? formOf(photo) : example && JSON.stringify(example))
  if (example !== undefined) headers['content-type'] ??= 'application/json'
  const path = pathOf(route, id)
  const query =
    change.query ??
    (route.operation.operationId === 'search'
      ? '?q=hello'
      : route.operation.operationId === 'getRelationships'
        ? `?ids=${bob.id}`
        : route === ingest
          ? `?secret=${encodeURIComponent(ingestSecret)}`
          : '')
  return app.fetch(path + query, { method: route.method, headers, ...(body === undefined ? {} : { body }) })
}

/** What makes another request of an example. */
const others: Record<string, object> = {
  register: { username: 'another' },
  createMedia: { byte_size: 11 },
  createPost: { caption: 'other' },
  createComment: { content: 'other' },
  createReel: { caption: 'other' },
  createStory: { caption: 'other' },
  createHighlight: { title: 'other' },
  createReelComment: { content: 'other' },
  shareReel: { text: 'other' },
  sharePost: { text: 'other' },
  startLive: { title: 'other' },
  commentOnLive: { content: 'other' },
  registerDevice: { platform: 'android' },
  startTwoFactor: { password: 'another password' },
  giveFeedback: { kind: 'more' },
  blockUser: { expires_in: 61 },
  muteUser: { expires_in: 61 },
  rotateSigningKeys: { publish_ahead_seconds: 61 },
}

async function codeOf(response: Response): Promise<string> {
  return ((await response.json()) as { error: { code: string } }).error.code
}

describe('without the right token', () => {
  test.each(named(secured))('%s answers MISSING_AUTH_HEADER, INVALID_TOKEN or TOKEN_EXPIRED', async (_id, route) => {
    expect(await codeOf(await call(route, { token: null }))).toBe('MISSING_AUTH_HEADER')
    expect(await codeOf(await call(route, { headers: { authorization: 'Basic YTpi' } }))).toBe('MISSING_AUTH_HEADER')
    expect(await codeOf(await call(route, { token: 'not.a.token' }))).toBe('INVALID_TOKEN')
    expect(await codeOf(await call(route, { token: `${alice.accessToken.slice(0, -8)}AAAAAAAA` }))).toBe(
      'INVALID_TOKEN',
    )
    app.clock.advance(16 * 60 * 1000)
    try {
      expect(await codeOf(await call(route))).toBe('TOKEN_EXPIRED')
    } finally {
      app.clock.advance(-16 * 60 * 1000)
    }
  })
})

test.each(named(secured))('%s answers ACCOUNT_SUSPENDED to whoever is', async (_id, route) => {
  const suspended = await suspendedUser()
  expect(await codeOf(await call(route, { token: suspended.accessToken }))).toBe('ACCOUNT_SUSPENDED')
})

let suspendedOnce: Promise<TestUser> | undefined
function suspendedUser(): Promise<TestUser> {
  suspendedOnce ??= app.user('suspended').then(async (user) => {
    expect((await alice.api.suspendUser(user.id, { reason: 'spam' })).status).toBe(200)
    return user
  })
  return suspendedOnce
}

test.each(named(api.filter((route) => meta(route).role !== 'user')))(
  '%s answers INSUFFICIENT_ROLE to a plain user',
  async (_id, route) => {
    expect(await codeOf(await call(route, { token: plain.accessToken }))).toBe('INSUFFICIENT_ROLE')
  },
)

describe('with bad input', () => {
  test.each(named(api.filter(hasId)))('%s refuses an id that is none', async (_id, route) => {
    expect(await codeOf(await call(route, { id: 'not-an-id' }))).toBe('VALIDATION_FAILED')
  })

  test.each(named(api.filter((route) => meta(route).etag)))(
    '%s refuses an If-None-Match that is too long',
    async (_id, route) => {
      expect(await codeOf(await call(route, { headers: { 'if-none-match': 'x'.repeat(600) } }))).toBe(
        'VALIDATION_FAILED',
      )
    },
  )

  test.each(named(api.filter((route) => meta(route).idempotent)))(
    '%s refuses an Idempotency-Key that is too long',
    async (_id, route) => {
      expect(await codeOf(await call(route, { headers: { 'idempotency-key': 'x'.repeat(300) } }))).toBe(
        'VALIDATION_FAILED',
      )
    },
  )

  test.each(named(withBody))(
    '%s refuses what is not JSON, not valid, or has unknown fields or NUL',
    async (id, route) => {
      expect(await codeOf(await call(route, { body: '{' }))).toBe('VALIDATION_FAILED')
      expect(await codeOf(await call(route, { body: '[]' }))).toBe('VALIDATION_FAILED')
      expect(await codeOf(await call(route, { body: JSON.stringify({ ...examples[id], unknown: 1 }) }))).toBe(
        'VALIDATION_FAILED',
      )
      const nul = JSON.stringify({ ...examples[id], [Object.keys(examples[id]!)[0]!]: 'a\u0000' })
      expect(await codeOf(await call(route, { body: nul }))).toBe('VALIDATION_FAILED')
      expect(await codeOf(await call(route, { headers: { 'content-type': 'text/plain' } }))).toBe(
        'UNSUPPORTED_MEDIA_TYPE',
      )
    },
  )

  test.each(named([...api, ingest].filter(({ method }) => method !== 'GET')))(
    '%s refuses more than 1 MiB, and the connection’s next request is answered',
    async (_id, route) => {
      const size = (meta(route).body === 'file' ? 21 : 1) * 1024 * 1024
      expect(await codeOf(await call(route, { body: JSON.stringify({ filler: 'x'.repeat(size) }) }))).toBe(
        'PAYLOAD_TOO_LARGE',
      )
      expect((await app.fetch('/healthz')).status).toBe(200)
    },
  )

  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/json ;charset="UTF-8"',
    'Application/JSON;',
  ])('%s is JSON', async (type) => {
    const route = api.find(({ operation }) => operation.operationId === 'createPost')!
    expect((await call(route, { headers: { 'content-type': type } })).status).toBe(201)
  })

  test('JSON in another charset is refused', async () => {
    const route = api.find(({ operation }) => operation.operationId === 'createPost')!
    expect((await call(route, { headers: { 'content-type': 'application/json; charset=utf-16' } })).status).toBe(415)
  })

  test('an unknown query parameter is refused', async () => {
    expect(
      await codeOf(
        await app.fetch('/api/v1/feed/following?limit=1&page=2', {
          headers: { authorization: `Bearer ${alice.accessToken}` },
        }),
      ),
    ).toBe('VALIDATION_FAILED')
  })
})

test.each(named(api.filter((route) => meta(route).etag)))(
  '%s answers 304 to whoever holds the current copy',
  async (_id, route) => {
    await app.settle()
    const first = await call(route)
    expect(first.status).toBe(200)
    const again = await call(route, { headers: { 'if-none-match': first.headers.get('etag')! } })
    expect(again.status).toBe(304)
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'))
  },
)

test.each(named(api.filter((route) => meta(route).idempotent)))(
  '%s takes an Idempotency-Key for one request and no other',
  async (id, route) => {
    const carol = await app.user('carol')
    if (meta(route).role !== 'user') await app.db.query(`update users set role = 'admin' where id = $1`, [carol.id])
    if (id === 'approveFollowRequest') {
      await carol.api.updateMe({ is_private: true })
      await bob.api.followUser(carol.id)
    }
    const key = { 'idempotency-key': randomUUID() }
    const isRegister = id === 'register'
    const own = await ownExample(id, carol)
    const isFile = meta(route).body === 'file'
    const body = isFile
      ? formOf(photo)
      : isRegister
        ? JSON.stringify({
            username: `u${Date.now()}`,
            email: `u${Date.now()}@example.com`,
            password: 'a long enough password',
          })
        : own && JSON.stringify(own)
    // Without a body and an id there is no other request but another operation's.
    if (meta(route).body === 'none' && !hasId(route)) {
      const before = { 'idempotency-key': randomUUID() }
      expect(
        (await call(api.find(({ operation }) => operation.operationId === 'createPost')!, { headers: before })).status,
      ).toBe(201)
      expect(await codeOf(await call(route, { headers: before }))).toBe('IDEMPOTENCY_KEY_REUSED')
    }
    const first = await call(route, { token: carol.accessToken, headers: key, ...(body === undefined ? {} : { body }) })
    expect(first.status).toBe(201)
    const other = isFile
      ? { body: formOf(otherPhoto) }
      : meta(route).body !== 'none'
        ? {
            body: JSON.stringify({
              ...own,
              ...others[id],
            }),
          }
        : { id: alice.id }
    if (meta(route).body !== 'none' || hasId(route)) {
      const reused = await call(route, { token: carol.accessToken, headers: key, ...other })
      // Without an account the key belongs to its request: with another body it is another call.
      if (meta(route).security === 'none')
        expect([reused.status, reused.headers.get('idempotency-replayed')]).toEqual([201, null])
      else expect(await codeOf(reused)).toBe('IDEMPOTENCY_KEY_REUSED')
    }
    const replay = await call(route, {
      token: carol.accessToken,
      headers: key,
      ...(body === undefined ? {} : { body }),
    })
    expect(replay.status).toBe(201)
    expect(replay.headers.get('idempotency-replayed')).toBe('true')
    expect(await replay.json()).toEqual(await first.json())
  },
)

test.each(named(api.filter((route) => hasId(route) && !meta(route).socket)))(
  '%s answers 404 for an id that is nobody’s',
  async (_id, route) => {
    expect((await call(route, { id: nobodys(route) })).status).toBe(404)
  },
)

test.each(named(api.filter((route) => meta(route).socket)))(
  '%s answers a plain request with UPGRADE_REQUIRED',
  async (_id, route) => {
    expect(await codeOf(await call(route))).toBe('UPGRADE_REQUIRED')
  },
)

test('an unknown path answers ROUTE_NOT_FOUND, another method METHOD_NOT_ALLOWED with Allow', async () => {
  expect(await codeOf(await app.fetch('/api/v1/nothing'))).toBe('ROUTE_NOT_FOUND')
  const wrong = await app.fetch('/api/v1/users/me', { method: 'PUT' })
  expect(wrong.headers.get('allow')).toContain('GET')
  expect(await codeOf(wrong)).toBe('METHOD_NOT_ALLOWED')
})

describe('beyond the rate limit', () => {
  let limited: TestApp
  beforeAll(async () => {
    limited = await startTestApp({ RATE_LIMIT_SCALE: '0.01' })
  })
  afterAll(() => limited.close())

  test.each(named(api))('%s answers 429 with Retry-After', async (_id, route) => {
    const path = pathOf(route, nobodys(route))
    const request = {
      method: route.method,
      headers: { 'content-type': 'application/json' },
      ...(route.method === 'GET' ? {} : { body: '{}' }),
    }
    await limited.fetch(path, request)
    const refused = await limited.fetch(path, request)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused.headers.get('ratelimit-limit')).toBe('1')
    expect(refused.headers.get('ratelimit-remaining')).toBe('0')
  })
})

describe('when the database fails', () => {
  const forgetSessions = async (): Promise<void> => {
    const { redis, config } = app.nova.core
    const keys = await redis.keys(`${config.REDIS_PREFIX}session:*`)
    if (keys.length > 0) await redis.del(keys)
  }
  /** Asks for the keys, which fails now and leaves the process without any. */
  const forgetSigningKeys = () => expect(app.nova.core.of(signingKeys).states()).rejects.toThrow()
  const failing = [...api, ingest].filter(({ operation }) => '500' in operation.responses)
  const valid = (id: string): Change =>
    id === 'register'
      ? { body: JSON.stringify({ username: 'late', email: 'late@example.com', password: 'a long enough password' }) }
      : {}

  test('every operation answers DATABASE_ERROR when statements are refused, and goes on afterwards', async () => {
    await app.settle()
    await app.db.query('alter schema public rename to hidden')
    try {
      for (const route of failing) {
        await forgetSessions()
        expect([
          route.operation.operationId,
          await codeOf(await call(route, valid(route.operation.operationId))),
        ]).toEqual([route.operation.operationId, 'DATABASE_ERROR'])
      }
      await forgetSigningKeys()
      expect(await codeOf(await call(jwks))).toBe('DATABASE_ERROR')
    } finally {
      await app.db.query('alter schema hidden rename to public')
    }
    expect((await alice.api.getMe()).status).toBe(200)
  })

  test('every operation answers SERVICE_UNAVAILABLE when it cannot be reached, and goes on afterwards', async () => {
    const name = new URL(app.config.DATABASE_URL).pathname.slice(1)
    const admin = new pg.Client(app.config.DATABASE_URL.replace(name, 'postgres'))
    await admin.connect()
    await admin.query(`alter database ${name} allow_connections false`)
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
    try {
      for (const route of failing) {
        await forgetSessions()
        const response = await call(route, valid(route.operation.operationId))
        expect(response.headers.get('retry-after')).toBe('2')
        expect([route.operation.operationId, await codeOf(response)]).toEqual([
          route.operation.operationId,
          'SERVICE_UNAVAILABLE',
        ])
      }
      await forgetSigningKeys()
      expect(await codeOf(await call(jwks))).toBe('SERVICE_UNAVAILABLE')
      const ready = await app.fetch('/readyz')
      expect(ready.status).toBe(503)
      expect(await ready.json()).toMatchObject({
        status: 'unavailable',
        dependencies: { postgres: { status: 'failing' }, redis: { status: 'ok' } },
      })
    } finally {
      await admin.query(`alter database ${name} allow_connections true`)
      await admin.end()
    }
    expect((await alice.api.getMe()).status).toBe(200)
  })
})
