import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { domains, type Module } from '../../src/modules.ts'
import { type ClickHouseClient, openClickhouse } from '../../src/platform/clickhouse.ts'
import { testConfig } from '../support/app.ts'

// What names a user must go when the account goes, and belongs to what its owner may take along. Nothing does either
// yet. A table that comes to name a user is noticed here.

/** Tables that name a user and are neither erased nor exported: a list that gets shorter. */
const withoutErasure = [
  ...['blocks', 'close_friends', 'comments', 'contents', 'devices', 'email_verifications', 'feed_feedback'],
  ...['follow_requests', 'follows', 'highlights', 'idempotency_keys', 'identities', 'interest_erasures'],
  ...['interest_marks', 'interests', 'likes', 'live_bans', 'live_chatters', 'live_messages', 'live_sessions'],
  ...['live_viewers', 'login_challenges', 'mails', 'media', 'mutes', 'notification_counters', 'notification_groups'],
  ...['notification_preferences', 'notifications', 'password_resets', 'pushes', 'recovery_codes', 'saves'],
  ...['sessions', 'shares', 'story_viewers', 'subscriptions', 'suspensions', 'two_factor', 'users', 'views'],
  ...['clickhouse.cdc_rows', 'clickhouse.content_engagement', 'clickhouse.content_hour_states'],
  ...['clickhouse.content_views', 'clickhouse.events', 'clickhouse.impressions', 'clickhouse.shown_pages'],
  'clickhouse.user_journey_states',
]

/** UUIDs without a foreign key that are of something else than a user. Every other one counts as a user's. */
const ofSomethingElse = [
  ...['id', 'kid', 'content_id', 'view_id', 'stream_id', 'mail_id', 'avatar_media_id', 'pending_avatar_media_id'],
  // Of processes and of those who hold a key.
  ...['process_id', 'holder'],
  // Sets of ids of events.
  'user_journey_states.events',
  'content_hour_states.events',
]

/** Tables with a user in a column of text or JSON. */
const inText = { idempotency_keys: 'scope', 'clickhouse.cdc_rows': 'row' }

let client: pg.Client
let clickhouse: ClickHouseClient
let drop: () => Promise<void>
beforeAll(async () => {
  const made = await testConfig()
  drop = made.drop
  client = new pg.Client(made.config.DATABASE_URL)
  await client.connect()
  clickhouse = openClickhouse(made.config.CLICKHOUSE_URL, made.config.CLICKHOUSE_DATABASE)
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
  const answer = await clickhouse.query({
    query: `
      SELECT concat('clickhouse.', c.table) AS table, c.name AS column, position(c.type, 'UUID') > 0 AS isUuid
      FROM system.columns c
      JOIN system.tables t ON t.database = c.database AND t.name = c.table
      WHERE c.database = currentDatabase() AND t.engine NOT LIKE '%View'`,
    format: 'JSONEachRow',
  })
  const mirrored = await answer.json<{ table: string; column: string; isUuid: number }>()
  return [...rows, ...mirrored.map((one) => ({ ...one, isUuid: Boolean(one.isUuid), refersTo: null }))]
}

async function tablesThatNameUsers(): Promise<string[]> {
  const all = await columns()
  const isOfSomethingElse = ({ table, column }: Column): boolean =>
    ofSomethingElse.includes(column) || ofSomethingElse.includes(`${table.replace('clickhouse.', '')}.${column}`)
  const naming = all.filter(
    (one) =>
      one.refersTo === 'users' ||
      (one.isUuid && one.refersTo === null && !isOfSomethingElse(one)) ||
      (one.table === 'users' && one.column === 'id') ||
      (inText as Record<string, string>)[one.table] === one.column,
  )
  return [...new Set(naming.map(({ table }) => table))].toSorted()
}

const modules: Module[] = Object.values(domains)
const tablesIn = (member: 'erase' | 'export') => modules.flatMap((module) => Object.keys(module[member] ?? {}))

test('a table that names a user is erased and exported by its domain, or listed as one that is not yet', async () => {
  const [erased, exported] = [tablesIn('erase'), tablesIn('export')]
  const lacking = (await tablesThatNameUsers()).filter((one) => !erased.includes(one) || !exported.includes(one))
  expect(lacking).toEqual(withoutErasure.toSorted())
})

test('a new table that names a user is noticed, by its foreign key or by a UUID without one', async () => {
  await client.query('create table gossip (about uuid references users, words text)')
  await client.query('create table rumours (heard_by uuid[], words text)')
  await client.query('create table weather (id uuid primary key, content_id uuid references contents, words text)')
  await clickhouse.command({ query: 'CREATE TABLE whispers (listener UUID) ENGINE = MergeTree ORDER BY listener' })
  const known = withoutErasure
  const found = (await tablesThatNameUsers()).filter((one) => !known.includes(one))
  expect(found).toEqual(['clickhouse.whispers', 'gossip', 'rumours'])
})

test('only its own tables are erased and exported by a domain', () => {
  for (const { erase, export: exports, tables = [] } of modules)
    for (const table of [...Object.keys(erase ?? {}), ...Object.keys(exports ?? {})])
      if (!table.startsWith('clickhouse.')) expect(tables).toContain(table)
})
