import { randomUUID } from 'node:crypto'
import pg from 'pg'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { adminUrl } from '../../../cli/stack/index.ts'
import { signingKeys } from '../../../src/sessions/index.ts'
import { userWithRole } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { newReel } from '../../support/contents.ts'
import { routes } from '../../support/contract.ts'
import { anotherBody } from '../../support/contract-examples.ts'
import {
  api,
  type EveryOperation,
  formOf,
  hasId,
  idOf,
  meta,
  named,
  operation,
  startEveryOperation,
  unknownId,
} from '../../support/every-operation.ts'
import { textPost } from '../../support/pictures.ts'
import { createdId } from '../../support/replies.ts'

// Guarantees of every operation are tested on every operation of the contract, so an operation that is added later is
// tested too.

let every: EveryOperation
let call: EveryOperation['call']
let app: TestApp
let alice: TestUser
let plain: TestUser

beforeAll(async () => {
  every = await startEveryOperation()
  ;({ app, alice, call } = every)
  plain = await app.user('plain')
})
afterAll(() => every.close())

/** The callback of the media server: not for clients, but with some of the same guarantees. */
const ingest = operation('receiveIngestEvent')
const jwks = operation('getJwks')
const file = operation('getMediaFile')
const secured = api.filter((route) => meta(route).security !== 'none')
const withBody = api.filter((route) => ['optional', 'required'].includes(meta(route).body))

async function codeOf(response: Response): Promise<string> {
  return ((await response.json()) as { error: { code: string } }).error.code
}

describe('without a valid token', () => {
  test.each(named(secured))('%s returns MISSING_AUTH_HEADER, INVALID_TOKEN or TOKEN_EXPIRED', async (_id, route) => {
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

test.each(named(secured))('%s returns ACCOUNT_SUSPENDED to a suspended user', async (_id, route) => {
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
  '%s returns INSUFFICIENT_ROLE to a user who is not a moderator or admin',
  async (_id, route) => {
    expect(await codeOf(await call(route, { token: plain.accessToken }))).toBe('INSUFFICIENT_ROLE')
  },
)

describe('with invalid input', () => {
  test.each(named(api.filter(hasId)))('%s refuses an invalid id', async (_id, route) => {
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
    '%s refuses a body that is not JSON, not valid, or has unknown fields or NUL',
    async (id, route) => {
      const body = (await every.bodyFor(id, alice))!
      expect(await codeOf(await call(route, { body: '{' }))).toBe('VALIDATION_FAILED')
      expect(await codeOf(await call(route, { body: '[]' }))).toBe('VALIDATION_FAILED')
      expect(await codeOf(await call(route, { body: JSON.stringify({ ...body, unknown: 1 }) }))).toBe(
        'VALIDATION_FAILED',
      )
      const nul = JSON.stringify({ ...body, [Object.keys(body)[0]!]: 'a\u0000' })
      expect(await codeOf(await call(route, { body: nul }))).toBe('VALIDATION_FAILED')
      expect(await codeOf(await call(route, { headers: { 'content-type': 'text/plain' } }))).toBe(
        'UNSUPPORTED_MEDIA_TYPE',
      )
    },
  )

  test.each(named([...api, ingest].filter(({ method }) => method !== 'GET')))(
    '%s refuses a body that is too large, and the connection stays usable',
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
  ])('a body of the type %s is accepted as JSON', async (type) => {
    expect((await call(operation('createPost'), { headers: { 'content-type': type } })).status).toBe(201)
  })

  test('the callback of the media server refuses a body that is not JSON', async () => {
    expect((await call(ingest, { headers: { 'content-type': 'text/plain' } })).status).toBe(415)
  })

  test('JSON in another charset is refused', async () => {
    const headers = { 'content-type': 'application/json; charset=utf-16' }
    expect((await call(operation('createPost'), { headers })).status).toBe(415)
  })

  test.each(named(routes))('%s refuses a query parameter that it does not have, and names it', async (id, route) => {
    for (const name of ['page', '__proto__']) {
      const response = await call(route, { query: { [name]: '2' } })
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({
        error: { code: 'VALIDATION_FAILED', details: { in: 'query', issues: [{ field: name }] } },
      })
    }
    for (const [name, kind] of Object.entries(meta(route).query)) {
      // A ticket, which signs in, is checked before the other parameters.
      if (kind === 'list' || name === 'ticket') continue
      const twice = await call(route, { query: { [name]: ['a', 'b'] } })
      expect([id, name, twice.status, JSON.stringify(await twice.json()).includes(name)]).toEqual([id, name, 400, true])
    }
  })

  test.each(
    api.flatMap((route) =>
      Object.keys(meta(route).query)
        .filter((name) => name === 'limit')
        .map((name) => [idOf(route), name, route] as const),
    ),
  )('%s refuses %s unless it is written in plain digits', async (_id, name, route) => {
    for (const text of ['', '05', '+5', '-0', '5.0', '5e0', '0x5', ' 5', '5 ', '٥'])
      expect([text, await codeOf(await call(route, { query: { [name]: text } }))]).toEqual([text, 'VALIDATION_FAILED'])
    expect((await call(route, { query: { [name]: '5' } })).status).not.toBe(400)
  })
})

test.each(named(api.filter((route) => meta(route).etag)))(
  '%s returns 304 when If-None-Match matches',
  async (_id, route) => {
    await app.settle()
    const first = await call(route)
    expect(first.status).toBe(200)
    const again = await call(route, { headers: { 'if-none-match': first.headers.get('etag')! } })
    expect(again.status).toBe(304)
    for (const name of ['etag', 'vary', 'cache-control'])
      expect([name, again.headers.get(name)]).toEqual([name, first.headers.get(name)])
    expect(first.headers.get('etag')).toMatch(/^"/)
    expect(first.headers.get('vary')).toContain('Accept-Encoding')
  },
)

test.each(named(api.filter((route) => meta(route).idempotent)))(
  '%s accepts an Idempotency-Key for one request only',
  async (id, route) => {
    const carol = await userWithRole(app, meta(route).role === 'user' ? 'user' : 'admin')
    if (id === 'approveFollowRequest') {
      await carol.api.editMe({ is_private: true })
      await every.bob.api.followUser(carol.id)
    }
    const key = { 'idempotency-key': randomUUID() }
    const isAnonymous = meta(route).security === 'none'
    const isFile = meta(route).body === 'file'
    // Only the creator of a stream bans its viewers.
    const own = id === 'banViewer' ? { id: await createdId(carol.api.startLive({ title: 'a stream' })) } : {}
    const json = id === 'banViewer' ? { user_id: every.bob.id } : await every.bodyFor(id, carol)
    const body = isFile ? formOf(every.photo) : json && JSON.stringify(json)
    // An operation without a body and an id has no other request, so the key is used for another operation.
    if (meta(route).body === 'none' && !hasId(route)) {
      const before = { 'idempotency-key': randomUUID() }
      expect((await call(operation('createPost'), { headers: before })).status).toBe(201)
      expect(await codeOf(await call(route, { headers: before }))).toBe('IDEMPOTENCY_KEY_REUSED')
    }
    const request = { ...own, token: carol.accessToken, headers: key, ...(body === undefined ? {} : { body }) }
    const first = await call(route, request)
    expect(first.status).toBe(201)
    const otherRequest = async () => {
      if (isFile) return { body: formOf(await sharp(every.photo).resize(100).jpeg().toBuffer()) }
      if (json === undefined) return { id: alice.id }
      // Without an account the other request must be able to succeed.
      return { body: JSON.stringify(isAnonymous ? await every.bodyFor(id, carol) : anotherBody(id, json)) }
    }
    if (meta(route).body !== 'none' || hasId(route)) {
      const reused = await call(route, { ...own, token: carol.accessToken, headers: key, ...(await otherRequest()) })
      // Without an account the key belongs to its request: with another body it is another request.
      if (isAnonymous) expect([reused.status, reused.headers.get('idempotency-replayed')]).toEqual([201, null])
      else expect(await codeOf(reused)).toBe('IDEMPOTENCY_KEY_REUSED')
    }
    const replay = await call(route, request)
    expect(replay.status).toBe(201)
    expect(replay.headers.get('idempotency-replayed')).toBe('true')
    expect(await replay.json()).toEqual(await first.json())
  },
)

test.each(named(api.filter((route) => hasId(route) && !meta(route).socket)))(
  '%s returns 404 for an id that does not exist',
  async (_id, route) => {
    expect((await call(route, { id: unknownId(route) })).status).toBe(404)
  },
)

test.each(
  named(
    api.filter(
      (route) =>
        /\/(posts|reels)\/\{id\}/.test(route.path) &&
        route.method !== 'GET' &&
        route.operation.tags.includes('engagement'),
    ),
  ),
)('%s returns CONTENT_ALREADY_DELETED for deleted content', async (_id, route) => {
  deleted ??= deletedContent()
  const id = (await deleted)[route.path.includes('/posts/') ? 'post' : 'reel']
  expect(await codeOf(await call(route, { id }))).toBe('CONTENT_ALREADY_DELETED')
})

let deleted: Promise<{ post: string; reel: string }> | undefined
async function deletedContent(): Promise<{ post: string; reel: string }> {
  const [post, reel] = [await textPost(every.bob), await newReel(app, every.bob)]
  expect((await every.bob.api.deletePost(post)).status).toBe(204)
  expect((await every.bob.api.deleteReel(reel)).status).toBe(204)
  return { post, reel }
}

test.each(named(api.filter(({ path }) => path.startsWith('/api/v1/reels/{id}'))))(
  '%s returns CONTENT_NOT_FOUND for the id of a post',
  async (_id, route) => {
    const post = every.pathOf(operation('getPost')).split('/').pop()!
    expect(await codeOf(await call(route, { id: post }))).toBe('CONTENT_NOT_FOUND')
  },
)

test.each(named(api.filter((route) => meta(route).socket)))(
  '%s returns UPGRADE_REQUIRED to a request without an upgrade',
  async (_id, route) => {
    expect(await codeOf(await call(route))).toBe('UPGRADE_REQUIRED')
  },
)

test('an unknown path is ROUTE_NOT_FOUND, and an unknown method METHOD_NOT_ALLOWED with Allow', async () => {
  expect(await codeOf(await app.fetch('/api/v1/nothing'))).toBe('ROUTE_NOT_FOUND')
  const wrong = await app.fetch('/api/v1/users/me', { method: 'PUT' })
  expect(wrong.headers.get('allow')).toContain('GET')
  expect(await codeOf(wrong)).toBe('METHOD_NOT_ALLOWED')
})

describe('above the rate limit', () => {
  let limited: TestApp
  beforeAll(async () => {
    limited = await startTestApp({ RATE_LIMIT_SCALE: '0.01' })
  })
  afterAll(() => limited.close())

  test.each(named(api))('%s returns 429 with Retry-After', async (_id, route) => {
    const path = every.pathOf(route, unknownId(route))
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

describe('while the database fails', () => {
  const dropCachedSessions = async (): Promise<void> => {
    const { redis, config } = app.nova.core
    const keys = await redis.keys(`${config.REDIS_PREFIX}session:*`)
    if (keys.length > 0) await redis.del(keys)
  }
  /** Reads the signing keys, which fails now and leaves the process without any. */
  const dropSigningKeys = () => expect(app.nova.core.of(signingKeys).states()).rejects.toThrow()
  const failing = [...api, ingest].filter(({ operation }) => '500' in operation.responses)

  test('every operation returns DATABASE_ERROR when statements fail, and works again afterwards', async () => {
    await app.settle()
    await app.db.query('alter schema public rename to hidden')
    try {
      for (const route of failing) {
        await dropCachedSessions()
        expect([idOf(route), await codeOf(await call(route))]).toEqual([idOf(route), 'DATABASE_ERROR'])
      }
      await dropSigningKeys()
      for (const route of [jwks, file]) expect(await codeOf(await call(route))).toBe('DATABASE_ERROR')
    } finally {
      await app.db.query('alter schema hidden rename to public')
    }
    expect((await alice.api.getMe()).status).toBe(200)
  })

  test('every operation returns SERVICE_UNAVAILABLE when it is down, and works again afterwards', async () => {
    const name = new URL(app.config.DATABASE_URL).pathname.slice(1)
    const admin = new pg.Client(adminUrl(app.config.DATABASE_URL).replace(name, 'postgres'))
    await admin.connect()
    await admin.query(`alter database ${name} allow_connections false`)
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
    try {
      for (const route of failing) {
        await dropCachedSessions()
        const response = await call(route)
        expect(response.headers.get('retry-after')).toBe('2')
        expect([idOf(route), await codeOf(response)]).toEqual([idOf(route), 'SERVICE_UNAVAILABLE'])
      }
      await dropSigningKeys()
      for (const route of [jwks, file]) expect(await codeOf(await call(route))).toBe('SERVICE_UNAVAILABLE')
      const ready = await app.fetch('/readyz')
      expect(ready.status).toBe(503)
      expect(await ready.json()).toEqual({ status: 'unavailable' })
    } finally {
      await admin.query(`alter database ${name} allow_connections true`)
      await admin.end()
    }
    expect((await alice.api.getMe()).status).toBe(200)
  })
})
