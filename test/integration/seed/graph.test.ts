import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedGraph } from '../../../cli/seed/index.ts'
import { adminPool } from '../../support/admin-pool.ts'
import { testConfig } from '../../support/app.ts'

const graph = { users: 500, edges: 5_000, seed: 7, passwordHash: 'no password' }
const quietly = (): void => undefined

const opened: { db: pg.Pool; url: string; drop(): Promise<void> }[] = []
async function emptyDatabase(): Promise<(typeof opened)[number]> {
  const { config, drop } = await testConfig()
  const db = adminPool(config)
  const one = { db, url: config.DATABASE_SEED_URL!, drop }
  opened.push(one)
  return one
}
async function read<Row>(db: pg.Pool, query: string): Promise<Row[]> {
  return (await db.query(query)).rows as Row[]
}

let db: pg.Pool
let url: string
beforeAll(async () => {
  const one = await emptyDatabase()
  db = one.db
  url = one.url
  await db.query(`insert into users (id, username, email, display_name, created_at, updated_at)
    select gen_random_uuid(), name, name || '@example.com', name, now(), now()
    from unnest(array['ana', 'ben']) as name`)
  await db.query(`insert into follows (id, follower_id, following_id, created_at)
    select gen_random_uuid(), a.id, b.id, now() from users a, users b where a.username = 'ana' and b.username = 'ben'`)
  await seedGraph(url, graph, quietly)
})
afterAll(async () => {
  for (const one of opened) {
    await one.db.end()
    await one.drop()
  }
})

test('the counts of every user match the rows, also of users that existed before', async () => {
  expect(await read(db, 'select count(*)::int as users from users')).toEqual([{ users: graph.users + 2 }])
  expect(await read(db, 'select count(*)::int as follows from follows')).toEqual([{ follows: graph.edges + 1 }])
  const wrong = await read(
    db,
    `select username from users where follower_count <> (select count(*) from follows where following_id = users.id)
      or following_count <> (select count(*) from follows where follower_id = users.id)`,
  )
  expect(wrong).toEqual([])
  expect(
    await read(db, `select username, follower_count from users where username in ('ana', 'ben') order by 1`),
  ).toEqual([
    { username: 'ana', follower_count: 0 },
    { username: 'ben', follower_count: 1 },
  ])
})

test('few users have very many followers, and every follow is between two different, existing users', async () => {
  const [shape] = await read<{ most: number; median: number }>(
    db,
    `select
      max(follower_count) as most,
      percentile_disc(0.5) within group (order by follower_count) as median
    from users
    where username ~ '^g\\d'`,
  )
  expect(shape!.most).toBeGreaterThan(20 * shape!.median)
  const wrong = await read(
    db,
    `select f.id from follows f join users a on a.id = f.follower_id join users b on b.id = f.following_id
      where a.id = b.id or (a.username <> 'ana' and f.created_at < greatest(a.created_at, b.created_at))`,
  )
  expect(wrong).toEqual([])
})

test('the triggers are active again after the seed', async () => {
  const one = `(select id from users where username = 'g0')`
  const other = `(select id from users where username = 'g1')`
  const countOfOther = async (): Promise<number> =>
    (await read<{ count: number }>(db, `select follower_count as count from users where id = ${other}`))[0]!.count
  await db.query(`delete from follows where follower_id = ${one} and following_id = ${other}`)
  const before = await countOfOther()
  await db.query(
    `insert into follows (id, follower_id, following_id, created_at) select gen_random_uuid(), ${one}, ${other}, now()`,
  )
  expect(await countOfOther()).toBe(before + 1)
  await db.query(
    `insert into blocks (id, blocker_id, blocked_id, created_at) select gen_random_uuid(), ${one}, ${other}, now()`,
  )
  expect(await countOfOther()).toBe(before)
  const following = db.query(
    `insert into follows (id, follower_id, following_id, created_at) select gen_random_uuid(), ${one}, ${other}, now()`,
  )
  await expect(following).rejects.toThrow('a blocked pair has no edge')
})

test('the same seed creates the same graph, another seed another graph', async () => {
  const [one, same, another] = [await emptyDatabase(), await emptyDatabase(), await emptyDatabase()]
  await seedGraph(one.url, graph, quietly)
  await seedGraph(same.url, graph, quietly)
  await seedGraph(another.url, { ...graph, seed: 8 }, quietly)
  const rows = async ({ db }: { db: pg.Pool }): Promise<unknown[]> => [
    await read(db, 'select id, username, created_at from users order by id'),
    await read(db, 'select * from follows order by id'),
  ]
  expect(await rows(same)).toEqual(await rows(one))
  expect(await rows(another)).not.toEqual(await rows(one))
})

test('with the maximal number of edges every user follows every other user', async () => {
  const full = await emptyDatabase()
  await seedGraph(full.url, { ...graph, users: 40, edges: 40 * 39 }, quietly)
  expect(await read(full.db, 'select distinct follower_count, following_count from users')).toEqual([
    { follower_count: 39, following_count: 39 },
  ])
})

test('too many edges and existing usernames are refused, and nothing changes', async () => {
  await expect(seedGraph(url, { ...graph, edges: 500 * 499 + 1 }, quietly)).rejects.toThrow(
    '500 users can have 249500 follows at most',
  )
  await expect(seedGraph(url, graph, quietly)).rejects.toThrow(/has a user g\d+ already/)
  expect(await read(db, 'select count(*)::int as users from users')).toEqual([{ users: graph.users + 2 }])
})
