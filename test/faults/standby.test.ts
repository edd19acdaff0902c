import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { choosePostgresUser, postgresDataFolder } from '../../cli/stack/postgres-place.ts'
import { createClient } from '../../clients/typescript/src/index.ts'
import { relaySlot } from '../../src/events/index.ts'
import { testConfig } from '../support/app.ts'
import { guardedFetch } from '../support/contract.ts'
import { spawnNova } from '../support/process.ts'
import { startPostgres } from '../support/restartable.ts'

const cleaning: (() => unknown)[] = []
afterAll(async () => {
  for (const clean of cleaning.toReversed()) await clean()
}, 30_000)

test('on a standby Nova starts, is not ready, serves reads, refuses writes, and creates no slot', async () => {
  const parent = join(import.meta.dirname, '../../.nova')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'standby-'))
  cleaning.push(() => rmSync(folder, { recursive: true, force: true }))
  const user = choosePostgresUser()
  const data = postgresDataFolder(join(folder, 'postgres'), user)
  cleaning.push(() => rmSync(data, { recursive: true, force: true }))
  const postgres = await startPostgres(join(folder, 'postgres'))
  cleaning.push(() => postgres.stop())
  const { config } = await testConfig({ DATABASE_URL: postgres.url })
  const query = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> => {
    const client = new pg.Client(config.DATABASE_URL)
    await client.connect()
    return (await client.query(text, values).finally(() => client.end())).rows
  }
  const primary = await spawnNova(config, { ROLES: 'api' })
  const account = { username: 'reader', email: 'reader@example.com', password: 'a long enough password' }
  const registered = await createClient({ baseUrl: primary.url, fetch: guardedFetch }).register(account)
  if (registered.status !== 201) throw new Error(`register returned ${registered.status}`)
  await primary.kill('SIGTERM')
  await query('select pg_drop_replication_slot($1)', [relaySlot(config)])
  await postgres.stop()
  const signal = join(data, 'standby.signal')
  writeFileSync(signal, '')
  if (user.uid !== undefined) chownSync(signal, user.uid, user.gid as number)
  await postgres.start()
  expect(await query('select pg_is_in_recovery() as is_standby')).toEqual([{ is_standby: true }])

  const nova = await spawnNova(config, { ROLES: 'api,relay' })
  cleaning.push(() => nova.kill('SIGKILL'))
  const ready = await fetch(`${nova.url}/readyz`)
  expect([ready.status, await ready.json()]).toMatchObject([503, { dependencies: { postgres: { status: 'failing' } } }])
  const { access_token: accessToken } = registered.data
  const api = createClient({ baseUrl: nova.url, accessToken, fetch: guardedFetch })
  expect((await api.getMe()).status).toBe(200)
  expect(await api.editMe({ display_name: 'another' })).toMatchObject({
    status: 503,
    data: { error: { code: 'SERVICE_UNAVAILABLE', retryable: true } },
  })
  expect(await query('select slot_name from pg_replication_slots')).toEqual([])
}, 90_000)
