import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { createClient } from '../../clients/typescript/src/index.ts'
import { relaySlot } from '../../src/events/index.ts'
import { testConfig } from '../support/app.ts'
import { guardedFetch } from '../support/contract.ts'
import { type NovaProcess, spawnNova } from '../support/process.ts'
import { startPostgres } from '../support/restartable.ts'

const cleaning: (() => unknown)[] = []
afterAll(async () => {
  for (const clean of cleaning.toReversed()) await clean()
}, 30_000)

const metricOf = async (nova: NovaProcess, name: string): Promise<number> =>
  Number((await (await fetch(`${nova.operationsUrl}/metrics`)).text()).match(new RegExp(`^${name} (\\d+)`, 'm'))![1])

test('after the loss of the replication slot requests succeed, a metric counts it, later events arrive', async () => {
  const parent = join(import.meta.dirname, '../../.nova')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'slot-'))
  cleaning.push(() => rmSync(folder, { recursive: true, force: true }))
  const postgres = await startPostgres(join(folder, 'postgres'), '1MB')
  cleaning.push(() => postgres.stop())
  const { config, drop } = await testConfig({ DATABASE_URL: postgres.url })
  cleaning.push(drop)
  const db = new pg.Client(postgres.url)
  await db.connect()
  cleaning.push(() => db.end())
  // No process reads the log: this installation has no relay yet.
  const api = await spawnNova(config, { ROLES: 'api' })
  cleaning.push(() => api.kill('SIGKILL'))
  const account = async (username: string) => {
    const response = await createClient({ baseUrl: api.url, fetch: guardedFetch }).register({
      username,
      email: `${username}@example.com`,
      password: 'a long enough password',
    })
    if (response.status !== 201) throw new Error(`register returned ${response.status}`)
    return {
      id: response.data.user.id,
      api: createClient({ baseUrl: api.url, accessToken: response.data.access_token, fetch: guardedFetch }),
    }
  }
  const [star, early, late] = [await account('star'), await account('early'), await account('late')]
  expect((await early.api.followUser(star.id)).status).toBe(201)
  const slotStatus = async (): Promise<string> =>
    (await db.query('select wal_status from pg_replication_slots where slot_name = $1', [relaySlot(config)])).rows[0]
      ?.wal_status
  for (let n = 0; n < 20 && (await slotStatus()) !== 'lost'; n++) {
    await db.query(`select pg_logical_emit_message(false, 'filler', repeat('x', 1000000))`)
    await db.query('select pg_switch_wal()')
    await db.query('checkpoint')
  }
  expect(await slotStatus()).toBe('lost')
  expect((await star.api.getMe()).status).toBe(200)

  const rest = await spawnNova(config, { ROLES: 'api,relay,worker' })
  cleaning.push(() => rest.kill('SIGKILL'))
  await expect.poll(slotStatus, { timeout: 10_000 }).not.toBe('lost')
  expect(await metricOf(rest, 'nova_relay_slots_lost_total')).toBe(1)
  expect((await late.api.followUser(star.id)).status).toBe(201)
  await expect
    .poll(async () => (await star.api.listNotifications()).data, { timeout: 20_000 })
    .toMatchObject({ items: [{ data: { follower_id: late.id } }] })
  // No notification was sent for the lost event, but the counts are correct.
  expect(await star.api.getMe()).toMatchObject({ data: { follower_count: 2 } })
}, 60_000)
