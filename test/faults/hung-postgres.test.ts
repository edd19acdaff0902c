import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { choosePostgresUser, postgresDataFolder } from '../../cli/stack/postgres-place.ts'
import { createClient } from '../../clients/typescript/src/index.ts'
import { testConfig } from '../support/app.ts'
import { guardedFetch } from '../support/contract.ts'
import { spawnNova } from '../support/process.ts'
import { startPostgres } from '../support/restartable.ts'

const cleaning: (() => unknown)[] = []
afterAll(async () => {
  for (const clean of cleaning.toReversed()) await clean()
}, 30_000)

async function startWorld(roles: string) {
  const parent = join(import.meta.dirname, '../../.nova')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'hung-'))
  cleaning.push(() => rmSync(folder, { recursive: true, force: true }))
  const data = postgresDataFolder(join(folder, 'postgres'), choosePostgresUser())
  cleaning.push(() => rmSync(data, { recursive: true, force: true }))
  const postgres = await startPostgres(join(folder, 'postgres'))
  cleaning.push(() => postgres.stop())
  const { config } = await testConfig({ DATABASE_URL: postgres.url })
  const nova = await spawnNova(config, { ROLES: roles })
  cleaning.push(() => nova.kill('SIGKILL'))
  const account = { username: 'reader', email: 'reader@example.com', password: 'a long enough password' }
  const registered = await createClient({ baseUrl: nova.url, fetch: guardedFetch }).register(account)
  if (registered.status !== 201) throw new Error(`register returned ${registered.status}`)
  const { access_token: accessToken } = registered.data
  return { postgres, api: createClient({ baseUrl: nova.url, accessToken, fetch: guardedFetch }) }
}

test('while Postgres hangs, single reads and writes get 503 in time, and at once after the first', async () => {
  const { postgres, api } = await startWorld('api')
  const timed = async (call: () => Promise<{ status: number; data?: unknown }>) => {
    const began = performance.now()
    const { status, data } = await call()
    return { status, code: (data as { error?: { code: string } }).error?.code, ms: performance.now() - began }
  }
  const reads = [() => api.getMe(), () => api.listNotifications({}), () => api.getFollowingFeed({})]
  const writes = [
    () => api.createPost({ caption: 'a text', visibility: 'public' }),
    () => api.editMe({ display_name: 'another' }),
  ]
  for (const calls of [reads, writes]) {
    postgres.hang()
    const [first, ...others] = [await timed(calls[0]!), await timed(calls[1]!), await timed(calls.at(-1)!)]
    postgres.resume()
    for (const { status, code } of [first, ...others]) expect([status, code]).toEqual([503, 'SERVICE_UNAVAILABLE'])
    expect(first.ms).toBeLessThan(3_000)
    for (const { ms } of others) expect(ms).toBeLessThan(1_000)
    await expect.poll(async () => (await api.getMe()).status, { timeout: 5_000 }).toBe(200)
  }
}, 90_000)

test('Postgres shuts down at once although the relay lets it keep the log of the last seconds', async () => {
  const { postgres, api } = await startWorld('api,relay,worker')
  for (let n = 0; n < 20; n++)
    expect((await api.createPost({ caption: `${n}`, visibility: 'public' })).status).toBe(201)
  const began = performance.now()
  await postgres.stop()
  expect(performance.now() - began).toBeLessThan(4_000)
  await postgres.start()
  await expect.poll(async () => (await api.getMe()).status, { timeout: 10_000 }).toBe(200)
}, 90_000)
