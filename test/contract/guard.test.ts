import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { resolve } from '../../openapi/build/document.ts'
import { LeanResponse } from '../../src/http/index.ts'
import { checkMessage, checkResponse, exercisedPairs, guardedFetch, routeOf } from '../support/contract.ts'
import { contract, messages } from './contract-document.ts'

// The artificial responses of these tests must not count as exercised: they would hide that there was no real one.
let exercised: string[] = []
beforeEach(() => {
  exercised = [...exercisedPairs]
})
afterEach(() => {
  exercisedPairs.clear()
  for (const pair of exercised) exercisedPairs.add(pair)
})

/** Intentionally loose: these tests use values that the types of the contract do not allow. */
type Json = { [key: string]: Json }

/** Returns a copy of the contract's example of a schema. */
function example(schema: string): Json {
  const found = contract.components.schemas[schema] ?? messages.components.schemas[schema]
  return structuredClone(found!.examples![0]) as unknown as Json
}

type ArtificialResponse = {
  status?: number
  contentType?: string | null
  body?: unknown
  requestId?: string | null
  /** Further headers; an empty one is left out. */
  more?: Record<string, string>
}

type Header = { $ref?: string; required?: boolean; example?: string }

/** Returns the contract's examples of the headers that a response must have. */
function requiredHeaders(method: string, path: string, status: number): Record<string, string> {
  const listed = Object.entries(routeOf(method, path)?.operation.responses[status]?.headers ?? {})
  const headers = listed.map(([name, node]) => [name.toLowerCase(), resolve(contract, node as Header)] as const)
  return Object.fromEntries(headers.flatMap(([name, one]) => (one.required === true ? [[name, one.example!]] : [])))
}

/** Returns a function that checks an artificial response. */
function response(
  method: string,
  path: string,
  { status = 200, contentType = 'application/json', body, requestId = 'r-1', more = {} }: ArtificialResponse,
): () => void {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const headers = new Headers({ 'cache-control': 'no-store', ...requiredHeaders(method, path, status) })
  for (const [name, value] of Object.entries(more))
    if (value === '') headers.delete(name)
    else headers.set(name, value)
  if (contentType !== null) headers.set('content-type', contentType)
  if (requestId === null) headers.delete('x-request-id')
  else headers.set('x-request-id', requestId)
  return () => checkResponse(method, path, { status, headers, body: body === undefined ? '' : text })
}

function notificationPage(): Json {
  return {
    ...example('NotificationPage'),
    items: [example('UserFollowedNotification'), example('ContentLikedNotification')],
  } as unknown as Json
}

function contentPage(): Json {
  return { items: [{ ...example('Post'), media: [example('ContentMedia')] }], next_cursor: null } as unknown as Json
}

function error(code: string): Json {
  const known = contract.components.examples[code] ?? contract.components.examples.INTERNAL_ERROR!
  const body = structuredClone(known.value) as Json
  body.error!.code = code as unknown as Json
  return body
}

const me = '/api/v1/users/me'
const profile = '/api/v1/users/0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01'
const extra = 'undeclared' as unknown as Json

describe('a correct response passes', () => {
  test.each<[string, () => void]>([
    ['an object', response('GET', me, { body: example('Me') })],
    [
      'a type with a charset',
      response('GET', me, { body: example('Me'), contentType: 'application/json; charset=utf-8' }),
    ],
    ['both variants of a union in a list', response('GET', '/api/v1/notifications', { body: notificationPage() })],
    ['a list in a list', response('GET', '/api/v1/feed/following', { body: contentPage() })],
    ['an error that the operation lists', response('GET', profile, { status: 404, body: error('USER_NOT_FOUND') })],
    ['any details of an error', response('GET', profile, { status: 404, body: { ...error('USER_NOT_FOUND') } })],
    [
      'no body where the contract has none',
      response('POST', `${profile}/unfollow`, { status: 204, contentType: null }),
    ],
    ['a text', response('GET', '/docs/errors', { contentType: 'text/html; charset=utf-8', body: '<p>' })],
    ['an unknown path', response('GET', '/nowhere', { status: 404, body: error('ROUTE_NOT_FOUND') })],
  ])('%s', (_, check) => {
    expect(check).not.toThrow()
  })

  test('and its operation and status count as exercised', () => {
    exercisedPairs.clear()
    response('GET', profile, { status: 404, body: error('USER_NOT_FOUND') })()
    expect([...exercisedPairs]).toEqual(['getUser 404'])
  })
})

describe('an undeclared field is refused', () => {
  test('at the top', () => {
    expect(response('GET', me, { body: { ...example('Me'), password_hash: 'x' } })).toThrow(/additional properties/)
  })

  test('in an object of the response', () => {
    const body = example('TokenPair')
    body.user!.password_hash = extra
    expect(response('POST', '/api/v1/auth/login', { body })).toThrow(/additional properties/)
  })

  test('in an object within a list within a list', () => {
    const body = contentPage()
    body.items![0]!.media![0]!.variants![0]!.key = extra
    expect(response('GET', '/api/v1/feed/following', { body })).toThrow(/additional properties/)
  })

  test.each([0, 1])('in variant %d of a union', (index) => {
    const body = notificationPage()
    body.items![index]!.seq = extra
    expect(response('GET', '/api/v1/notifications', { body })).toThrow(/additional properties/)
  })

  test.each([0, 1])('in an object of variant %d of a union', (index) => {
    const body = notificationPage()
    body.items![index]!.data!.email = extra
    expect(response('GET', '/api/v1/notifications', { body })).toThrow(/additional properties/)
  })

  test('beside and inside `error`', () => {
    const beside = { ...error('USER_NOT_FOUND'), stack: 'at' }
    const inside = error('USER_NOT_FOUND')
    inside.error!.cause = extra
    expect(response('GET', profile, { status: 404, body: beside })).toThrow(/additional properties/)
    expect(response('GET', profile, { status: 404, body: inside })).toThrow(/additional properties/)
  })
})

describe('the check refuses', () => {
  test.each(Object.keys(example('Me')))('an account without %s', (field) => {
    const { [field]: _, ...body } = example('Me')
    expect(response('GET', me, { body })).toThrow(/required property/)
  })

  test('a missing field in a list', () => {
    const body = notificationPage()
    delete body.items![1]!.data!.new_like_count
    expect(response('GET', '/api/v1/notifications', { body })).toThrow(/required property 'new_like_count'/)
  })

  test.each<[string, Record<string, unknown>]>([
    ['type', { follower_count: '128' }],
    ['format', { created_at: 'yesterday' }],
    ['enum', { role: 'root' }],
    ['range', { follower_count: -1 }],
    ['pattern', { username: 'Alice Liddell' }],
    ['null', { email: null }],
  ])('a value with the wrong %s', (_, change) => {
    expect(response('GET', me, { body: { ...example('Me'), ...change } })).toThrow(/returned 200: data\//)
  })

  test.each([201, 204, 302, 404, 409, 418, 502])('status %d where the contract does not list it', (status) => {
    expect(response('GET', me, { status, body: error('USER_NOT_FOUND') })).toThrow(`does not list ${status}`)
  })

  test.each([null, 'text/plain', 'application/problem+json', 'text/html; charset=utf-8'])(
    'content type %s',
    (contentType) => {
      expect(response('GET', me, { contentType, body: example('Me') })).toThrow('does not list')
    },
  )

  test.each([
    ['a missing', { 'cache-control': '' }, 'cache-control is missing'],
    ['a missing', { etag: '' }, 'etag is missing'],
    ['an invalid', { etag: 'W/"weak"' }, 'etag is W/"weak"'],
    ['an invalid', { 'ratelimit-remaining': '-1' }, 'ratelimit-remaining is -1'],
    ['an unlisted', { location: '/api/v1/posts' }, 'does not list the header location'],
  ] as const)('%s header: %j', (_, more, report) => {
    expect(response('GET', me, { body: example('Me'), more })).toThrow(report)
  })

  test('a content type without content', () => {
    expect(response('POST', `${profile}/unfollow`, { status: 204 })).toThrow('a content type without content')
  })

  test('an error code that the operation does not list', () => {
    expect(response('GET', profile, { status: 404, body: error('CONTENT_NOT_FOUND') })).toThrow(
      'does not list the error code CONTENT_NOT_FOUND',
    )
  })

  test('an error code that the catalogue does not have', () => {
    expect(response('GET', profile, { status: 404, body: error('GONE_FISHING') })).toThrow(/allowed values/)
  })

  test('a listed error code with another status', () => {
    expect(response('GET', profile, { status: 400, body: error('USER_NOT_FOUND') })).toThrow('USER_NOT_FOUND')
  })

  test('a response without X-Request-Id', () => {
    expect(response('GET', me, { body: example('Me'), requestId: null })).toThrow('X-Request-Id is missing')
  })

  test('a body where the contract has none', () => {
    expect(response('POST', `${profile}/unfollow`, { status: 204, contentType: null, body: {} })).toThrow(
      'a body where the contract has none',
    )
  })

  test('a success at a path that the contract does not have', () => {
    expect(response('GET', '/api/v1/secrets', { body: {} })).toThrow('no such operation')
    expect(response('PUT', me, { body: example('Me') })).toThrow('no such operation')
  })
})

describe('messages and events', () => {
  test.each(['ConnectedMessage', 'UserFollowedMessage', 'ContentLikedMessage', 'PongMessage'])(
    '%s passes, but not with an undeclared field',
    (name) => {
      const [message, outside, inside] = [example(name), example(name), example(name)]
      outside.seq = extra
      inside.data!.email = extra
      expect(() => checkMessage('NotificationsServerMessage', message)).not.toThrow()
      expect(() => checkMessage('NotificationsServerMessage', outside)).toThrow()
      expect(() => checkMessage('NotificationsServerMessage', inside)).toThrow()
    },
  )

  test('an event with an unknown type, a missing field or an undeclared field is refused', () => {
    const event = example('ContentLikedEvent')
    const { creator_id: _, ...less } = event.data!
    expect(() => checkMessage('DomainEvent', event)).not.toThrow()
    expect(() => checkMessage('DomainEvent', { ...event, type: 'content_burned' })).toThrow()
    expect(() => checkMessage('DomainEvent', { ...event, data: less })).toThrow()
    expect(() => checkMessage('DomainEvent', { ...event, data: { ...event.data, caption: 'x' } })).toThrow()
  })
})

describe('guardedFetch with a real server', () => {
  let server: ReturnType<typeof serve>
  let url = ''
  beforeAll(async () => {
    const app = new Hono()
    app.get(me, (c) => {
      for (const [name, value] of Object.entries(requiredHeaders('GET', me, 200))) c.header(name, value)
      return c.json({ ...example('Me'), ...(c.req.query('leak') === undefined ? {} : { password_hash: 'x' }) })
    })
    app.post(`${profile}/unfollow`, (c) => c.body(null, 204, requiredHeaders('POST', `${profile}/unfollow`, 204)))
    const { promise, resolve: listening } = Promise.withResolvers<AddressInfo>()
    const serverOptions = { ServerResponse: LeanResponse }
    server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0, serverOptions }, listening)
    url = `http://127.0.0.1:${(await promise).port}`
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  test('returns a correct response with an unread body', async () => {
    expect(await (await guardedFetch(url + me)).json()).toEqual(example('Me'))
  })

  test('throws for a response with an undeclared field', async () => {
    await expect(guardedFetch(`${url + me}?leak`)).rejects.toThrow(
      /GET \/api\/v1\/users\/me returned 200: .*additional properties/,
    )
  })

  test('throws for a response without X-Request-Id', async () => {
    await expect(guardedFetch(`${url}/api/v1/nowhere`)).rejects.toThrow('X-Request-Id is missing')
  })

  test('uses the method of a Request', async () => {
    expect((await guardedFetch(new Request(`${url + profile}/unfollow`, { method: 'POST' }))).status).toBe(204)
  })
})
