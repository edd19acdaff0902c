import { afterAll, beforeAll, expect, test } from 'vitest'
import { relatedUserStatements } from '../../../src/graph/index.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { planNodes } from '../../support/query-plan.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

test('the first page and a deep page of followers each read only one page from the index', async () => {
  const star = await app.user('star')
  await app.db.query(`insert into users (id, username, email, display_name, created_at, updated_at)
    select gen_random_uuid(), 'fan' || n, 'fan' || n || '@example.com', 'Fan', now(), now()
    from generate_series(1, 5000) n`)
  await app.db.query(
    `insert into follows (id, follower_id, following_id, created_at)
     select gen_random_uuid(), id, $1, now() - right(username, -3)::integer * interval '1 second'
     from users
     where username like 'fan%'`,
    [star.id],
  )
  await app.db.query('vacuum analyze follows')
  await app.db.query('analyze users')
  const deep = (
    await app.db.query(
      'select created_at, follower_id from follows where following_id = $1 order by 1 desc, 2 desc offset 4500 limit 1',
      [star.id],
    )
  ).rows[0] as { created_at: Date; follower_id: string }
  for (const [at, id] of [
    [null, null],
    [deep.created_at, deep.follower_id],
  ]) {
    const client = await app.db.connect()
    try {
      // As the service runs it: with one plan for all values.
      await client.query('set plan_cache_mode = force_generic_plan')
      await client.query(
        `prepare page (uuid, uuid, timestamptz, timestamptz, uuid, integer) as ${relatedUserStatements.followers.text}`,
      )
      const values = [star.id, star.id, new Date(), at, id].map((value) =>
        value === null ? 'null' : `'${value instanceof Date ? value.toISOString() : value}'`,
      )
      const { rows } = await client.query(`explain (analyze, format json) execute page (${values.join(', ')}, 21)`)
      const found = planNodes(rows)
      const scan = found.find((node) => node['Index Name'] === 'follows_followers')
      expect([scan?.['Node Type'], scan?.['Actual Rows']]).toEqual(['Index Only Scan', 21])
      const whole = found.filter(
        (node) => node['Node Type'] === 'Seq Scan' && ['follows', 'users'].includes(node['Relation Name'] ?? ''),
      )
      expect([...whole, ...found.filter((node) => ['Sort', 'Hash Join'].includes(node['Node Type']))]).toEqual([])
    } finally {
      await client.query('deallocate all')
      client.release()
    }
  }
})
