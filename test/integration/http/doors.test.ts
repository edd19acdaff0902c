import { afterAll, beforeAll, expect, test } from 'vitest'
import { operationMeta, operations } from '../../../src/contract/generated/operations.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'

const one = Object.fromEntries(
  ['STANDARD', 'SENSITIVE', 'DOCUMENTS', 'MEDIA', 'HEALTH', 'INGEST'].map((name) => [`RATE_LIMIT_${name}`, '1']),
)
let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ RATE_LIMIT_SCALE: '1', ...one })
})
afterAll(() => app.close())

/** Sends the request twice, and returns the second response. */
async function second(path: string, method = 'GET', url = app.url): Promise<Response> {
  const init = { method: method.toUpperCase(), redirect: 'manual' } as const
  await (await fetch(url + path, init)).arrayBuffer()
  return fetch(url + path, init)
}

test('no operation of the contract is without a limit', async () => {
  for (const [id, { method, path }] of Object.entries(operations)) {
    const init = { method: method.toUpperCase(), redirect: 'manual' } as const
    const address = path.replaceAll(/\{\w+\}/g, 'x')
    await app.fetch(address, init)
    const response = await app.fetch(address, init)
    expect([id, response.status]).toEqual([id, 429])
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
  }
}, 30_000)

test.each(['/', '/docs/', '/nowhere', '/metrics', '/api/v1/nowhere'])('%s has a limit', async (path) => {
  expect((await second(path)).status).toBe(429)
})

test.each(['/api/v1/users/me', '/media/x/y'])('a preflight for %s has a limit', async (path) => {
  expect((await second(path, 'OPTIONS')).status).toBe(429)
})

test('documents, health and media have their limits without Redis too', async () => {
  const other = await app.another({ ROLES: 'api', REDIS_URL: 'redis://127.0.0.1:9' })
  for (const path of ['/docs', '/openapi.json', '/healthz', '/media/x/y'])
    expect([path, (await second(path, 'GET', other.url)).status]).toEqual([path, 429])
})

test('an address that has used up one limit still gets health, and a limit is that of one address', async () => {
  const other = await app.another({ ROLES: 'api', RATE_LIMIT_DOCUMENTS: '1', TRUSTED_PROXY_HOPS: '1' })
  const get = (path: string, from: string): Promise<number> =>
    fetch(other.url + path, { headers: { 'x-forwarded-for': from } }).then(({ status }) => status)
  expect([await get('/docs', '203.0.113.1'), await get('/docs/errors', '203.0.113.1')]).toEqual([200, 429])
  expect(await get('/healthz', '203.0.113.1')).toBe(200)
  expect(await get('/docs', '203.0.113.2')).toBe(200)
})

test('operations of the API have the limits of the API, all others have their own', () => {
  for (const [id, { path }] of Object.entries(operations)) {
    const isOfApi = ['standard', 'sensitive'].includes(operationMeta[id as keyof typeof operations].rateLimit)
    expect([id, isOfApi]).toEqual([id, path.startsWith('/api/v1')])
  }
})
