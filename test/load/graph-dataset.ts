import pg from 'pg'
import { seedGraph } from '../../cli/seed/index.ts'
import { openPostgres, type Postgres } from '../../src/platform/postgres.ts'
import { freshDatabase } from './dataset.ts'

export const graphSize = {
  users: 100_000,
  follows: 3_000_000,
  fans: 1_000_000,
  followees: 500,
  followeesEach: 200,
  callers: 200,
} as const

/**
 * `fan`: follows 500 ordinary users. `worst`: follows 500 users who follow 200 each, the most that the statement reads.
 * `callers`: arbitrary users.
 */
export type GraphDataset = {
  postgres: Postgres
  celebrity: string
  fan: string
  worst: string
  callers: string[]
  seedSeconds: number
}

const id = (kind: number, n: string): string =>
  `('01930000-000${kind}-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`
const [celebrity, fan, worst] = [1, 2, 3].map((n) => `01930000-0005-7000-8000-${String(n).padStart(12, '0')}`) as [
  string,
  string,
  string,
]
const insertUsers = (ids: string, names: string, from: string): string =>
  `insert into users (id, username, email, display_name, created_at, updated_at)
    select ${ids}, ${names}, ${names} || '@example.com', 'A user', now(), now() from ${from}`
// The times are spread over a year in no order, so that a page of followers is not a page of the table of users.
const insertFollows = (from: string): string =>
  `insert into follows (id, follower_id, following_id, created_at)
    select gen_random_uuid(), follower, following,
      now() - abs(hashint4(n::integer)::bigint) % (365 * 86400) * interval '1 second'
    from (${from}) edge`

const statements = [
  insertUsers(id(5, 'n'), `'star_' || n`, 'generate_series(1, 3) n'),
  insertUsers(id(6, 'n'), `'fan_' || n`, `generate_series(1, ${graphSize.fans}) n`),
  insertUsers(id(7, 'n'), `'busy_' || n`, `generate_series(1, ${graphSize.followees}) n`),
  insertFollows(
    `select n, ${id(6, 'n')} as follower, '${celebrity}'::uuid as following
      from generate_series(1, ${graphSize.fans}) n`,
  ),
  insertFollows(`select row_number() over () as n, '${fan}'::uuid as follower, picked.id as following
    from (select id from users where username ~ '^g[0-9]' order by md5(username) limit ${graphSize.followees}) picked`),
  insertFollows(
    `select n, '${worst}'::uuid as follower, ${id(7, 'n')} as following
      from generate_series(1, ${graphSize.followees}) n`,
  ),
  // Each follows every 379th user, 200 times, modulo the number of users: no user twice.
  insertFollows(`select n * 1000 + step as n, ${id(7, 'n')} as follower, users.id as following
    from generate_series(1, ${graphSize.followees}) n cross join generate_series(1, ${graphSize.followeesEach}) step
    join users on users.username = 'g' || (n * 211 + step * 379) % ${graphSize.users}`),
  'vacuum (analyze)',
  'checkpoint',
]

/**
 * Creates a separate database with a large graph, and opens it with a pool that has the service's settings. It has no
 * replication slot: no consumer may receive millions of rows.
 */
export async function prepareGraph(serverUrl: string, pool: number): Promise<GraphDataset> {
  const url = await freshDatabase(serverUrl, 'bench_graph')
  const postgres = await openPostgres({ url, pool, entities: [], applicationName: 'nova bench' })
  try {
    await postgres.orm.migrator.up()
    const began = performance.now()
    // Also without the foreign key checks of each row, which only a superuser may skip.
    const withoutTriggers = `${url}?options=${encodeURIComponent('-c session_replication_role=replica')}`
    await seedGraph(
      withoutTriggers,
      { users: graphSize.users, edges: graphSize.follows, seed: 1, passwordHash: 'no password' },
      () => undefined,
    )
    const seedSeconds = (performance.now() - began) / 1000
    await fill(withoutTriggers)
    const { rows } = await postgres.pool.query(
      `select id from users where username ~ '^g[0-9]' order by md5(username || ' calls') limit ${graphSize.callers}`,
    )
    return { postgres, celebrity, fan, worst, callers: (rows as { id: string }[]).map((row) => row.id), seedSeconds }
  } catch (error) {
    await postgres.close()
    throw error
  }
}

async function fill(url: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
