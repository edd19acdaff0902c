import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

test.each(['api', 'worker', 'relay'])('a process with the role %s serves its health and its metrics', async (role) => {
  const { operationsUrl } = await app.another({ ROLES: role })
  const get = (path: string): Promise<Response> => fetch(operationsUrl + path)
  expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' })
  expect(await (await get('/readyz')).json()).toMatchObject({
    status: 'ready',
    dependencies: { nats: { status: 'ok' } },
  })
  const metrics = await (await get('/metrics')).text()
  expect(metrics).toContain('process_cpu_seconds_total')
  expect(metrics.includes('\nnova_relay_lag_bytes ')).toBe(role === 'relay')
  expect((await get('/api/v1/users/me')).status).toBe(404)
})

test('the port of operations says not ready when Postgres accepts no writes, and requests return 503', async () => {
  const user = await app.user()
  const name = new URL(app.config.DATABASE_URL).pathname.slice(1)
  const readOnly = (on: boolean): Promise<unknown> =>
    app.db.query(`alter database ${name} set default_transaction_read_only = ${on}`)
  await readOnly(true)
  // New connections have the new setting.
  const other = await app.another({ ROLES: 'api' })
  try {
    const ready = await fetch(`${other.operationsUrl}/readyz`)
    expect([ready.status, await ready.json()]).toMatchObject([
      503,
      { status: 'unavailable', dependencies: { postgres: { status: 'failing' }, redis: { status: 'ok' } } },
    ])
    const refused = await fetch(`${other.url}/api/v1/posts`, {
      method: 'POST',
      headers: { authorization: `Bearer ${user.accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ caption: 'a text', visibility: 'public' }),
    })
    expect([refused.status, await refused.json()]).toMatchObject([503, { error: { code: 'SERVICE_UNAVAILABLE' } }])
  } finally {
    // A connection that writes although the setting is there.
    await app.db.query('begin read write')
    await app.db.query('rollback')
    const client = await app.db.connect()
    await client.query('set default_transaction_read_only = off')
    await client.query(`alter database ${name} reset default_transaction_read_only`)
    client.release()
  }
})
