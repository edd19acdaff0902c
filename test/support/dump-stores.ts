import type { TestApp } from './app.ts'
import { queryClickHouse } from './clickhouse.ts'

/** The content of a store: rows as JSON by table, or values by key. */
type Dump = Record<string, unknown>

/** Tables that are not about events: who runs which job, and responses of requests. */
const ignored = ['schema_migrations', 'job_runs', 'idempotency_keys']

const clickHouseReads = {
  events: 'SELECT * FROM events FINAL ORDER BY ALL',
  content_views: 'SELECT * FROM content_views FINAL ORDER BY ALL',
  content_engagement: 'SELECT * FROM content_engagement FINAL ORDER BY ALL',
  content_hours: 'SELECT * FROM content_hours ORDER BY ALL',
  user_journeys: 'SELECT * FROM user_journeys ORDER BY ALL',
  impressions: 'SELECT * FROM impressions FINAL ORDER BY ALL',
  // `received_at` is the time at which the worker received this copy of the row.
  cdc_rows: 'SELECT * EXCEPT received_at FROM cdc_rows FINAL ORDER BY ALL',
}

/** Returns what all stores contain: all tables, what is read from ClickHouse, trends and invalidations of feeds. */
export async function dumpStores(app: TestApp): Promise<Dump> {
  return { ...(await dumpPostgres(app)), ...(await dumpClickHouse(app)), ...(await dumpRedis(app)) }
}

async function dumpPostgres({ db }: TestApp): Promise<Dump> {
  const dump: Dump = {}
  const { rows: tables } = await db.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  )
  for (const { name } of tables.filter((table) => !ignored.includes(table.name))) {
    const { rows } = await db.query(`select to_jsonb(t) as row from ${name} t order by 1`)
    dump[name] = rows.map(({ row }) => row)
  }
  return dump
}

async function dumpClickHouse(app: TestApp): Promise<Dump> {
  const dump: Dump = {}
  for (const [table, query] of Object.entries(clickHouseReads))
    dump[`clickhouse.${table}`] = await queryClickHouse(app, query)
  return dump
}

async function dumpRedis({ nova, config }: TestApp): Promise<Dump> {
  const { redis } = nova.core
  const dump: Dump = {}
  for (const set of ['posts', 'tags']) {
    const key = `${config.REDIS_PREFIX}trending:${set}:24h`
    const scores = await redis.zrange(key, '0', '-1', 'WITHSCORES')
    // A weight that is added and subtracted again leaves a rounding error.
    dump[`redis.trending.${set}`] = scores.map((text, nth) => (nth % 2 === 0 ? text : Number(text).toPrecision(9)))
    for (const by of (await redis.keys(`${key}:by:*`)).toSorted()) dump[`redis.${by}`] = await redis.hgetall(by)
  }
  for (const key of (await redis.keys(`${config.REDIS_PREFIX}feed:fence:*`)).toSorted())
    dump[`redis.${key}`] = await redis.get(key)
  return dump
}
