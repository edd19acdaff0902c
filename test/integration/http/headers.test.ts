import { afterAll, beforeAll, expect, test } from 'vitest'
import { operationMeta, responseHeaders } from '../../../src/contract/generated/operations.ts'
import type { TestApp, TestUser } from '../../support/app.ts'
import { routes } from '../../support/contract.ts'
import {
  api,
  type EveryOperation,
  idOf,
  meta,
  named,
  operation,
  startEveryOperation,
} from '../../support/every-operation.ts'
import { sendRaw } from '../../support/raw-http.ts'

// Every call of every test also checks the headers that the contract lists: see test/support/contract-headers.ts.

const origin = 'http://localhost:3000'
let every: EveryOperation
let app: TestApp
let alice: TestUser
let call: EveryOperation['call']

/** No operation is deprecated now, so one is for these tests. */
const deprecated = { since: '2026-12-01', sunset: '2027-06-01' }

beforeAll(async () => {
  Object.assign(operationMeta.listSaved, { deprecated })
  every = await startEveryOperation({ CORS_ORIGINS: 'http://localhost:*' })
  ;({ app, alice, call } = every)
})
afterAll(() => every.close())

const reads = routes.filter((route) => route.method === 'GET' && !meta(route).socket)

test.each(named(reads))('%s returns the same headers to HEAD, and no body', async (id, route) => {
  const get = await call(route)
  const head = await call(route, { method: 'HEAD' })
  expect([id, head.status, await head.text()]).toEqual([id, get.status, ''])
  for (const name of ['content-type', 'cache-control', 'vary', 'x-feed-source'])
    expect([name, head.headers.get(name)]).toEqual([name, get.headers.get(name)])
  expect(head.headers.has('etag')).toBe(get.headers.has('etag'))
})

test.each(named(api.filter((route) => meta(route).location !== null)))(
  '%s returns the Location of what it creates',
  async (id, route) => {
    // A user has one stream at a time.
    if (id === 'startLive') expect((await call(operation('endLive'))).status).toBe(200)
    const response = await call(route)
    expect([id, response.status]).toEqual([id, 201])
    const { id: created, user } = (await response.json()) as { id?: string; user?: object }
    const location = response.headers.get('location')!
    const token = user === undefined ? alice.accessToken : undefined
    const read = await app.fetch(location, { headers: token ? { authorization: `Bearer ${token}` } : {} })
    // A new account is read with its own token.
    if (token === undefined) expect(location).toBe('/api/v1/users/me')
    else expect([read.status, ((await read.json()) as { id?: string }).id]).toEqual([200, created])
  },
)

test('401 says which credentials are needed, and whether a token was refused', async () => {
  const challengeOf = async (headers: Record<string, string>) =>
    (await app.fetch('/api/v1/users/me', { headers })).headers.get('www-authenticate')
  expect(await challengeOf({})).toBe('Bearer')
  expect(await challengeOf({ authorization: 'Basic YTpi' })).toBe('Bearer')
  expect(await challengeOf({ authorization: 'Bearer a.b.c' })).toBe('Bearer error="invalid_token"')
  app.clock.advance(16 * 60 * 1000)
  expect(await challengeOf({ authorization: `Bearer ${alice.accessToken}` })).toBe('Bearer error="invalid_token"')
  app.clock.advance(-16 * 60 * 1000)
  const login = await app.api.login({ login: 'nobody', password: 'not the password' })
  expect([login.status, login.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
})

test('every method that a path does not have is METHOD_NOT_ALLOWED with Allow', async () => {
  const paths = [...new Set(routes.map(({ path }) => path))]
  for (const path of paths) {
    const methods = routes.filter((route) => route.path === path).map(({ method }) => method)
    const allowed = methods.includes('GET') ? [...methods, 'HEAD'] : methods
    const [other] = ['PUT', 'PATCH', 'DELETE', 'POST'].filter((method) => !allowed.includes(method))
    const url = every.pathOf(routes.find((route) => route.path === path)!)
    const response = await app.fetch(url, { method: other! })
    // A fixed path, such as /users/me, also is one with a parameter, such as /users/{id}.
    expect([path, response.status, response.headers.get('allow')?.split(', ')]).toEqual([
      path,
      405,
      expect.arrayContaining(allowed),
    ])
  }
})

test('personal data is never stored by shared caches, and documents are public', async () => {
  for (const route of reads) {
    const cache = (await call(route)).headers.get('cache-control')
    const isSecured = meta(route).security !== 'none'
    if (isSecured) expect([idOf(route), cache]).toEqual([idOf(route), expect.stringMatching(/no-store|private/)])
    if (route.path.startsWith('/docs')) expect([route.path, cache]).toEqual([route.path, 'public, no-cache'])
  }
})

test('web apps of allowed origins can read every header of the contract', async () => {
  const response = await app.fetch('/api/v1/feed', {
    headers: { origin, authorization: `Bearer ${alice.accessToken}` },
  })
  const exposed = response.headers.get('access-control-expose-headers')!.split(',')
  expect(exposed).toEqual(expect.arrayContaining(['X-Feed-Source', 'Allow', ...responseHeaders]))
  expect(response.headers.get('vary')).toContain('Origin')
})

test('a deprecated operation says so in every response, and its calls are counted', async () => {
  const token = { authorization: `Bearer ${alice.accessToken}` }
  // Not by the checked `fetch`: the contract does not list these headers, as the operation is not deprecated there.
  const send = (headers: Record<string, string>) => fetch(`${app.url}/api/v1/me/saved`, { headers })
  const counted = async (): Promise<number> => {
    const metrics = await app.metrics()
    return Number(/nova_deprecated_requests_total\{operation="listSaved"\} (\d+)/.exec(metrics)![1])
  }
  await send(token)
  const before = await counted()
  for (const response of [await send(token), await send({})]) {
    expect(response.headers.get('deprecation')).toBe(`@${Date.UTC(2026, 11, 1) / 1000}`)
    expect(response.headers.get('sunset')).toBe('Tue, 01 Jun 2027 00:00:00 GMT')
  }
  expect(await counted()).toBe(before + 2)
})

test('responses without a body have no content type', async () => {
  const lines = (path: string) => [
    `DELETE ${path} HTTP/1.1`,
    'Host: nova',
    'Connection: close',
    `Authorization: Bearer ${alice.accessToken}`,
  ]
  const deleted = await sendRaw(app.url, lines(every.pathOf(operation('deleteReel'))))
  expect([deleted.status, deleted.headers.get('content-type'), deleted.body]).toEqual([204, null, ''])
})
