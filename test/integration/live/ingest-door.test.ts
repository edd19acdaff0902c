import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ConfigError } from '../../../src/config.ts'
import { loadConfig } from '../../../src/load-config.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { toEnv } from '../../support/environment.ts'

const secret = 'a-secret-of-both-sides'
let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ INGEST_SECRET: secret, RATE_LIMIT_SCALE: '1' })
})
afterAll(() => app.close())

const body = JSON.stringify({ action: 'on_stop', stream: 'x' })
const headers = { 'content-type': 'application/json' }

async function call(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/ingest/events${query}`, { method: 'POST', headers, body })
  const { error } = (await response.json()) as { error?: { code: string } }
  return [response.status, error?.code]
}

test('the secret is checked before the body is read', async () => {
  const other = await app.another({ ROLES: 'api' })
  const socket = connect({ port: Number(new URL(other.url!).port), host: '127.0.0.1' })
  const answered = new Promise<string>((resolve) => socket.once('data', (chunk) => resolve(String(chunk))))
  // The body that is announced never comes.
  const lines = ['POST /ingest/events?secret=wrong HTTP/1.1', 'Host: x', 'Content-Type: application/json']
  socket.write([...lines, 'Content-Length: 1000000', '', ''].join('\r\n'))
  expect(await answered).toMatch(/^HTTP\/1\.1 401 [\s\S]*INVALID_INGEST_SECRET/)
  socket.destroy()
})

test.each(['', '?secret=', '?secret=wrong', `?secret=${secret}x`, `?secret=${secret.slice(0, -1)}`])(
  'a caller with %s is not the media server',
  async (query) => {
    expect(await call(app.url, query)).toEqual([401, 'INVALID_INGEST_SECRET'])
  },
)

test('without a secret in the configuration nobody is the media server', async () => {
  const { INGEST_SECRET: _without, ...env } = toEnv(app.config)
  const other = await app.another({ ...env, INGEST_SECRET: '', ROLES: 'api', PORT: '0', OPERATIONS_PORT: '0' })
  for (const query of ['', '?secret=', `?secret=${secret}`])
    expect(await call(other.url!, query)).toEqual([401, 'INVALID_INGEST_SECRET'])
})

test('the secret that was a default once is refused', () => {
  const env = { ...toEnv(app.config), INGEST_SECRET: 'nova-local-ingest-secret' }
  expect(() => loadConfig(env)).toThrow(ConfigError)
})

test('an address that guesses gets 429, also without Redis and even for the right secret; others go on', async () => {
  const more = { ROLES: 'api', REDIS_URL: 'redis://127.0.0.1:9', TRUSTED_PROXY_HOPS: '1' }
  const other = await app.another(more)
  const from = async (address: string, guess: string): Promise<number> => {
    const init = { method: 'POST', headers: { ...headers, 'x-forwarded-for': address }, body }
    return (await fetch(`${other.url}/ingest/events?secret=${guess}`, init)).status
  }
  const guesses = await Promise.all(Array.from({ length: 50 }, (_, n) => from('203.0.113.5', `guess-${n}`)))
  expect(guesses.filter((status) => status === 401)).toHaveLength(30)
  expect(guesses.filter((status) => status === 429)).toHaveLength(20)
  expect(await from('203.0.113.5', secret)).toBe(429)
  // Callbacks that are right are not counted as failures.
  const right = await Promise.all(Array.from({ length: 50 }, () => from('203.0.113.6', secret)))
  expect(new Set(right)).toEqual(new Set([200]))
})
