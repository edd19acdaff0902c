import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { adminUrl } from '../../cli/stack/index.ts'
import { handledAgainWithinMs, keptDays } from '../../src/events/index.ts'
import { domains, type Module } from '../../src/modules.ts'
import { type ClickHouseClient, openClickhouse } from '../../src/platform/clickhouse.ts'
import { testConfig } from '../support/app.ts'

// Data that refer to a user must be erased with the account, and must be part of the user's data export. A test fails
// when a new table, stream or prefix of the storage refers to a user and nobody claims it. What Redis may contain of an
// erased account is in test/integration/accounts/erasure.test.ts, which reads every key after an eventful life.

/** Tables that refer to a user and are not erased, and why. */
const notErased: Record<string, string> = {
  erasures: 'the list of erased accounts, without anything else about them',
  'clickhouse.content_hour_states': 'sets of ids inside of aggregates; they expire after 90 days',
  'clickhouse.shown_pages': 'stores nothing; its rows become impressions',
}

/** Tables that refer to a user and are not exported, and why. */
const notExported: Record<string, string> = {
  erasures: 'only of accounts that do not exist any more',
  restricted_post_counts: 'counts of the posts that are exported',
  'clickhouse.cdc_rows': 'a copy of tables of Postgres',
  'clickhouse.content_engagement': 'a copy of events',
  'clickhouse.content_hour_states': 'sums of events about contents',
  'clickhouse.shown_pages': 'stores nothing; its rows become impressions',
  'clickhouse.user_journey_states': 'sums of events',
}

/** Streams of NATS, with the days after which an event about an erased account is gone. */
const streams: Record<string, number> = { EVENTS: 7, CDC: 2, SHOWN: 1, DEAD: 30 }

/** UUID columns without a foreign key that do not refer to a user. Every other one counts as a reference to a user. */
const otherUuids = [
  ...[
    'id',
    'kid',
    'content_id',
    'view_id',
    'stream_id',
    'mail_id',
    'mail_ids',
    'others_content_id',
    'avatar_media_id',
    'pending_avatar_media_id',
  ],
  // Ids of processes, and of the holders of leases.
  ...['process_id', 'holder'],
  // Sets of event ids.
  'user_journey_states.events',
  'content_hour_states.events',
]

/** Tables that refer to a user in a text or JSON column, with that column. */
const textReferences = { idempotency_keys: 'scope', 'clickhouse.cdc_rows': 'row' }

let client: pg.Client
let clickhouse: ClickHouseClient
let drop: () => Promise<void>
beforeAll(async () => {
  const created = await testConfig()
  drop = created.drop
  client = new pg.Client(adminUrl(created.config.DATABASE_URL))
  await client.connect()
  clickhouse = openClickhouse(created.config.CLICKHOUSE_URL, created.config.CLICKHOUSE_DATABASE)
})
afterAll(async () => {
  await clickhouse.close()
  await client.end()
  await drop()
})

type Column = { table: string; column: string; isUuid: boolean; refersTo: string | null }

async function columns(): Promise<Column[]> {
  const { rows } = await client.query(`
    select
      c.relname as "table",
      a.attname as "column",
      a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype) as "isUuid",
      (
        select k.confrelid::regclass::text
        from pg_constraint k
        where k.conrelid = c.oid and k.contype = 'f' and k.conkey = array[a.attnum]
        limit 1
      ) as "refersTo"
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace
      and c.relkind in ('r', 'p')
      and a.attnum > 0
      and not a.attisdropped`)
  const result = await clickhouse.query({
    query: `
      SELECT concat('clickhouse.', c.table) AS table, c.name AS column, position(c.type, 'UUID') > 0 AS isUuid
      FROM system.columns c
      JOIN system.tables t ON t.database = c.database AND t.name = c.table
      WHERE c.database = currentDatabase() AND t.engine NOT LIKE '%View'`,
    format: 'JSONEachRow',
  })
  const mirrored = await result.json<{ table: string; column: string; isUuid: number }>()
  return [...rows, ...mirrored.map((one) => ({ ...one, isUuid: Boolean(one.isUuid), refersTo: null }))]
}

async function tablesWithUsers(): Promise<string[]> {
  const all = await columns()
  const isOther = ({ table, column }: Column): boolean =>
    otherUuids.includes(column) || otherUuids.includes(`${table.replace('clickhouse.', '')}.${column}`)
  const referring = all.filter(
    (one) =>
      one.refersTo === 'users' ||
      (one.isUuid && one.refersTo === null && !isOther(one)) ||
      (one.table === 'users' && one.column === 'id') ||
      (textReferences as Record<string, string>)[one.table] === one.column,
  )
  return [...new Set(referring.map(({ table }) => table))].toSorted()
}

const modules: Module[] = Object.values(domains)
const tablesIn = (member: 'erase' | 'eraseTogether' | 'export') =>
  modules.flatMap((module) => Object.keys(module[member] ?? {}))

test('a table that refers to a user is erased by its domain, or it is claimed why not', async () => {
  const erased = [...tablesIn('erase'), ...tablesIn('eraseTogether')]
  const missing = (await tablesWithUsers()).filter((one) => !erased.includes(one))
  expect(missing).toEqual(Object.keys(notErased).toSorted())
})

test('a table that refers to a user is exported by its domain, or it is claimed why not', async () => {
  const exported = tablesIn('export')
  expect((await tablesWithUsers()).filter((one) => !exported.includes(one))).toEqual(
    Object.keys(notExported).toSorted(),
  )
})

test('no stream keeps events about an erased account for longer than they are swept for', () => {
  expect(keptDays).toEqual(streams)
  const longest = Math.max(...Object.values(keptDays)) * 24 * 60 * 60 * 1000
  expect(handledAgainWithinMs).toBeGreaterThan(longest)
})

test('a new table that refers to a user is detected, by its foreign key or by a UUID without one', async () => {
  const known = await tablesWithUsers()
  await client.query('create table gossip (about uuid references users, words text)')
  await client.query('create table rumours (heard_by uuid[], words text)')
  await client.query('create table weather (id uuid primary key, content_id uuid references contents, words text)')
  await clickhouse.command({ query: 'CREATE TABLE whispers (listener UUID) ENGINE = MergeTree ORDER BY listener' })
  const found = (await tablesWithUsers()).filter((one) => !known.includes(one))
  expect(found).toEqual(['clickhouse.whispers', 'gossip', 'rumours'])
})

test('a domain erases and exports only its own tables', () => {
  for (const { erase, export: exports, tables = [] } of modules)
    for (const table of [...Object.keys(erase ?? {}), ...Object.keys(exports ?? {})])
      if (!/^(clickhouse|redis)\./.test(table)) expect(tables).toContain(table)
})
