import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { adminUrl, createRoles, roleUrls } from '../../../cli/stack/index.ts'
import type { Config } from '../../../src/config.ts'
import { relaySlot } from '../../../src/events/index.ts'
import { loadConfig } from '../../../src/load-config.ts'
import { migrateDown, migrateUp } from '../../../src/migrations.ts'
import { testConfig } from '../../support/app.ts'
import { toEnv } from '../../support/environment.ts'

let config: Config
let drop: () => Promise<void>
beforeAll(async () => {
  const created = await testConfig()
  config = created.config
  drop = created.drop
  // What belongs to the database itself is not copied with a template.
  await asAdmin(adminUrl(config.DATABASE_URL), createRoles)
})
afterAll(() => drop())

async function asAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url)
  await client.connect()
  return work(client).finally(() => client.end())
}

/** Returns the SQLSTATE with which Postgres refuses a statement, undefined if it does not. Nothing is committed. */
async function refusal(url: string, sql: string): Promise<string | undefined> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query('begin')
    await client.query(sql)
    return undefined
  } catch (error) {
    return (error as { code: string }).code
  } finally {
    await client.end()
  }
}

const denied = '42501'

test('no role of Nova is a superuser, and only the relay reads the log of the database', async () => {
  const { rows } = await asAdmin(adminUrl(config.DATABASE_URL), (admin) =>
    admin.query(
      `select rolname, rolsuper, rolcreaterole, rolcreatedb, rolreplication
       from pg_roles
       where rolname like 'nova\\_%'
       order by 1`,
    ),
  )
  const none = { rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false }
  expect(rows).toEqual([
    { rolname: 'nova_migrate', ...none },
    { rolname: 'nova_relay', ...none, rolreplication: true },
    { rolname: 'nova_seed', ...none },
    { rolname: 'nova_service', ...none },
  ])
})

describe('the service', () => {
  test.each([
    'create table loot (text text)',
    'drop table posts',
    'alter table users add column loot text',
    'truncate users cascade',
    'create function loot() returns integer language sql as $$ select 1 $$',
    'create index loot on users (bio)',
    'alter table follows disable trigger user',
    'set session_replication_role = replica',
    'create role loot',
    `copy (select 1) to program 'cat'`,
    `select pg_read_file('postgresql.conf')`,
    `select pg_create_logical_replication_slot('loot', 'pgoutput')`,
    'select * from pg_authid',
    'create extension file_fdw',
    'alter publication nova_cdc add table sessions',
    'create temporary table loot (text text)',
  ])('cannot do: %s', async (sql) => {
    expect(await refusal(config.DATABASE_URL, sql)).toBe(denied)
  })

  test('reads and writes rows of every table', async () => {
    const { rows } = await asAdmin(adminUrl(config.DATABASE_URL), (admin) =>
      admin.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' order by 1`),
    )
    expect(rows.length).toBeGreaterThan(40)
    for (const { name } of rows)
      for (const sql of [
        `select from ${name}`,
        `delete from ${name} where false`,
        `lock table ${name} in row share mode`,
      ])
        expect([sql, await refusal(config.DATABASE_URL, sql)]).toEqual([sql, undefined])
  })
})

describe('the relay', () => {
  test.each(['select from users', 'select from sessions', 'delete from posts', 'create table loot (text text)'])(
    'cannot do: %s',
    async (sql) => {
      expect(await refusal(config.DATABASE_RELAY_URL!, sql)).toBe(denied)
    },
  )
})

describe('seeding', () => {
  test.each(['drop table posts', 'create table loot (text text)', 'alter table follows disable trigger user'])(
    'cannot do: %s',
    async (sql) => {
      expect(await refusal(config.DATABASE_SEED_URL!, sql)).toBe(denied)
    },
  )

  test('may write without triggers and truncate', async () => {
    expect(await refusal(config.DATABASE_SEED_URL!, 'set local session_replication_role = replica')).toBeUndefined()
    expect(await refusal(config.DATABASE_SEED_URL!, 'truncate users, media cascade')).toBeUndefined()
  })
})

test('an installation that one superuser has created is handed over, and can be migrated then', async () => {
  const name = `${new URL(config.DATABASE_URL).pathname.slice(1)}_old`
  const url = adminUrl(config.DATABASE_URL).replace(/[^/]*$/, name)
  await asAdmin(adminUrl(config.DATABASE_URL), (admin) => admin.query(`create database ${name}`))
  const env = toEnv(config)
  const old = { DATABASE_URL: url, DATABASE_MIGRATION_URL: url, DATABASE_RELAY_URL: url, DATABASE_SEED_URL: url }
  await migrateUp(loadConfig({ ...env, ...old }))
  const service = roleUrls(url).DATABASE_URL
  expect(await refusal(service, 'select from users')).toBe(denied)
  await asAdmin(url, createRoles)
  expect(await refusal(service, 'select from users')).toBeUndefined()
  const handedOver = loadConfig({ ...env, ...roleUrls(url) })
  const undone: string[] = []
  while (undone.length < 20) undone.push(...(await migrateDown(handedOver, 'postgres')).map((one) => one.name))
  expect((await migrateUp(handedOver)).map((one) => one.name)).toEqual(undone.toReversed())
  await asAdmin(adminUrl(config.DATABASE_URL), async (admin) => {
    await admin.query('select pg_drop_replication_slot($1)', [relaySlot(handedOver)])
    await admin.query(`drop database ${name}`)
  })
})
