import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ConfigError } from '../../../src/config.ts'
import { loadConfig } from '../../../src/load-config.ts'
import { createLog } from '../../../src/platform/log.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { queryClickHouse } from '../../support/clickhouse.ts'
import { toEnv } from '../../support/environment.ts'
import { textPost } from '../../support/pictures.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ CORS_ORIGINS: 'https://app.example' })
})
afterAll(() => app.close())

test('healthz and readyz return 200 and name no dependency; there is no /metrics for strangers', async () => {
  expect(await (await app.fetch('/healthz')).json()).toEqual({ status: 'ok' })
  const ready = await app.fetch('/readyz')
  expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }])
  expect((await app.fetch('/metrics')).status).toBe(404)
})

test('the operations port names each optional dependency that is down, and the process stays ready', async () => {
  const other = await app.another({
    ROLES: 'api',
    REDIS_URL: 'redis://127.0.0.1:9',
    CLICKHOUSE_URL: 'http://127.0.0.1:9',
    NATS_URL: 'nats://127.0.0.1:9',
  })
  const ready = await fetch(`${other.operationsUrl}/readyz`)
  expect(ready.status).toBe(200)
  expect(await (await fetch(`${other.url}/readyz`)).json()).toEqual({ status: 'ready' })
  expect(await ready.json()).toMatchObject({
    status: 'degraded',
    dependencies: {
      redis: { status: 'failing' },
      nats: { status: 'failing' },
      clickhouse: { status: 'failing' },
      postgres: { status: 'ok' },
    },
  })
  const user = await app.user()
  expect(
    (await fetch(`${other.url}/api/v1/users/me`, { headers: { authorization: `Bearer ${user.accessToken}` } })).status,
  ).toBe(200)
  expect(await (await fetch(`${other.operationsUrl}/metrics`)).text()).toContain('nova_gate_bypassed_total 1')
})

test('metrics count requests by operationId and status', async () => {
  const user = await app.user()
  await user.api.getMe()
  const text = await app.metrics()
  expect(text).toMatch(/nova_http_request_duration_seconds_count\{operation="getMe",status="200"\} \d+/)
  expect(text).toMatch(/nova_postgres_connections\{state="open"\} \d+/)
  expect(text).toContain('nova_relay_published_total')
})

test.each(['/', '/docs/'])('%s redirects to the documentation', async (path) => {
  const response = await fetch(app.url + path, { redirect: 'manual' })
  expect([301, 302]).toContain(response.status)
  expect(new URL(response.headers.get('location')!, app.url).pathname).toBe('/docs')
})

test.each(['/openapi.json', '/openapi.yaml', '/asyncapi.json', '/docs/page.js', '/docs/page.css'])(
  '%s has an ETag, and returns 304 when If-None-Match matches',
  async (path) => {
    const first = await app.fetch(path)
    expect(first.status).toBe(200)
    expect((await app.fetch(path, { headers: { 'if-none-match': first.headers.get('etag')! } })).status).toBe(304)
    expect((await app.fetch(path, { headers: { 'if-none-match': 'x'.repeat(600) } })).status).toBe(400)
  },
)

test('the doc_url of an error is a page that explains what to do', async () => {
  const error = (await (await app.fetch('/api/v1/users/me')).json()) as { error: { doc_url: string } }
  const page = await app.fetch(new URL(error.error.doc_url).pathname)
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  expect(await page.text()).toContain('Send the access token')
  for (const path of ['errors/NO_SUCH_CODE', 'operations/noSuchOperation', 'operations/toString'])
    expect((await app.fetch(`/docs/${path}`)).status).toBe(404)
})

describe('every response', () => {
  test('has a request id: that of the request if it is valid, else a new one', async () => {
    const own = await app.fetch('/healthz', { headers: { 'x-request-id': 'my-id.1' } })
    expect(own.headers.get('x-request-id')).toBe('my-id.1')
    const bad = await app.fetch('/healthz', { headers: { 'x-request-id': 'no spaces allowed' } })
    expect(bad.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    const error = await app.fetch('/nowhere', { headers: { 'x-request-id': 'my-id.2' } })
    expect(await error.json()).toMatchObject({ request_id: 'my-id.2' })
  })

  test('has a request id that is also in the events of the request', async () => {
    const user = await app.user()
    await app.fetch('/api/v1/posts', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${user.accessToken}`,
        'content-type': 'application/json',
        'x-request-id': 'traced-1',
      },
      body: JSON.stringify({ caption: 'x', visibility: 'public' }),
    })
    await app.settle()
    const events = await queryClickHouse(
      app,
      `SELECT event_type FROM events FINAL WHERE request_id = 'traced-1' ORDER BY event_type`,
    )
    expect(events).toEqual([{ event_type: 'content_published' }])
  })

  test('has the security headers', async () => {
    const { headers } = await app.fetch('/healthz')
    expect(headers.get('strict-transport-security')).toContain('max-age=')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  test('allows only the configured origins', async () => {
    const preflight = (origin: string): Promise<globalThis.Response> =>
      fetch(`${app.url}/api/v1/users/me`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' },
      })
    expect((await preflight('https://app.example')).headers.get('access-control-allow-origin')).toBe(
      'https://app.example',
    )
    expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull()
  })

  test.each(['br', 'gzip'])('of more than 1 KiB is compressed with %s for clients that accept it', async (encoding) => {
    const user = await app.user()
    const id = await textPost(user, 'long '.repeat(400))
    const response = await app.fetch(`/api/v1/posts/${id}`, {
      headers: { authorization: `Bearer ${user.accessToken}`, 'accept-encoding': encoding },
    })
    expect(response.headers.get('content-encoding')).toBe(encoding)
    expect(((await response.json()) as { caption: string }).caption).toHaveLength(2000)
    const small = await app.fetch('/healthz', { headers: { 'accept-encoding': encoding } })
    expect(small.headers.get('content-encoding')).toBeNull()
  })
})

describe('the configuration', () => {
  test('names every variable that is missing or invalid, without its value', () => {
    const { REDIS_URL: _missing, ...env } = toEnv(app.config)
    const bad = { ...env, PORT: 'eighty', ROLES: 'api,cook', APP_SECRET: 'too short' }
    expect(() => loadConfig(bad)).toThrow(ConfigError)
    try {
      loadConfig(bad)
    } catch (error) {
      for (const name of ['REDIS_URL: is missing', 'PORT:', 'ROLES:', 'APP_SECRET:'])
        expect(String(error)).toContain(name)
      expect(String(error)).not.toContain('too short')
    }
  })
})

test('logs have request ids and no secrets', () => {
  const lines: string[] = []
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  const log = createLog('info', sink)
  log.info({
    request_id: 'r1',
    body: { password: 'hunter2', email: 'a@example.com', user: { refresh_token: 'nrt_x' } },
    authorization: 'Bearer abc',
  })
  expect(lines.join()).toContain('r1')
  for (const secret of ['hunter2', 'a@example.com', 'nrt_x', 'Bearer abc']) expect(lines.join()).not.toContain(secret)
})
