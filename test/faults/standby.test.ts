import { chownSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { adminUrl } from '../../cli/stack/index.ts'
import { choosePostgresUser } from '../../cli/stack/postgres-place.ts'
import { relaySlot } from '../../src/events/index.ts'
import { startOnOwnPostgres } from '../support/own-postgres.ts'
import { spawnNova } from '../support/process.ts'

const cleaning: (() => unknown)[] = []
afterAll(async () => {
  for (const clean of cleaning.toReversed()) await clean()
}, 30_000)

test('on a standby Nova starts, is not ready, serves reads, refuses writes, and creates no slot', async () => {
  const { postgres, data, config, nova: primary, clientOf } = await startOnOwnPostgres(cleaning, 'api')
  const query = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> => {
    const client = new pg.Client(adminUrl(config.DATABASE_URL))
    await client.connect()
    return (await client.query(text, values).finally(() => client.end())).rows
  }
  await primary.kill('SIGTERM')
  await query('select pg_drop_replication_slot($1)', [relaySlot(config)])
  await postgres.stop()
  const signal = join(data, 'standby.signal')
  writeFileSync(signal, '')
  const user = choosePostgresUser()
  if (user.uid !== undefined) chownSync(signal, user.uid, user.gid as number)
  await postgres.start()
  expect(await query('select pg_is_in_recovery() as is_standby')).toEqual([{ is_standby: true }])

  const nova = await spawnNova(config, { ROLES: 'api,relay' })
  cleaning.push(() => nova.kill('SIGKILL'))
  const ready = await fetch(`${nova.operationsUrl}/readyz`)
  expect([ready.status, await ready.json()]).toMatchObject([503, { dependencies: { postgres: { status: 'failing' } } }])
  const api = clientOf(nova)
  expect((await api.getMe()).status).toBe(200)
  expect(await api.editMe({ display_name: 'another' })).toMatchObject({
    status: 503,
    data: { error: { code: 'SERVICE_UNAVAILABLE', retryable: true } },
  })
  expect(await query('select slot_name from pg_replication_slots')).toEqual([])
}, 90_000)
