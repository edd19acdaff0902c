import type { TestApp } from './app.ts'
import { queryClickHouse } from './clickhouse.ts'

/** A place in a store that has one of the searched texts, with the beginning of what it contains. */
export type Trace = { place: string; text: string }

/** Returns every place in every store whose name or content has one of the texts, in any table, key or object. */
export async function tracesOf(app: TestApp, texts: readonly string[]): Promise<Trace[]> {
  const all = [inPostgres(app, texts), inClickHouse(app, texts), inRedis(app, texts), inStorage(app, texts)]
  return (await Promise.all(all)).flat()
}

const has = (content: string, texts: readonly string[]): boolean =>
  texts.some((text) => content.toLowerCase().includes(text.toLowerCase()))
const short = (content: string): string => content.slice(0, 600)

async function inPostgres({ db }: TestApp, texts: readonly string[]): Promise<Trace[]> {
  const { rows: tables } = await db.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  )
  const found: Trace[] = []
  for (const { name } of tables) {
    const { rows } = await db.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`)
    for (const { row } of rows) if (has(row, texts)) found.push({ place: name, text: short(row) })
  }
  return found
}

async function inClickHouse(app: TestApp, texts: readonly string[]): Promise<Trace[]> {
  const tables = await queryClickHouse<{ name: string }>(
    app,
    `SELECT name FROM system.tables WHERE database = currentDatabase() AND engine LIKE '%MergeTree'`,
  )
  const found: Trace[] = []
  for (const { name } of tables)
    for (const row of await queryClickHouse(app, `SELECT * FROM ${name}`))
      if (has(JSON.stringify(row), texts)) found.push({ place: `clickhouse.${name}`, text: short(JSON.stringify(row)) })
  return found
}

/** Returns the keys of this installation in Redis, without their prefix. */
export async function redisKeys({ nova, config }: TestApp): Promise<string[]> {
  const keys: string[] = []
  for (let cursor = '0', isFirst = true; isFirst || cursor !== '0'; isFirst = false) {
    const [next, found] = await nova.core.redis.scan(cursor, 'MATCH', `${config.REDIS_PREFIX}*`, 'COUNT', 500)
    cursor = next
    keys.push(...found.map((key) => key.slice(config.REDIS_PREFIX.length)))
  }
  return [...new Set(keys)].toSorted()
}

async function inRedis(app: TestApp, texts: readonly string[]): Promise<Trace[]> {
  const { redis } = app.nova.core
  const found: Trace[] = []
  for (const name of await redisKeys(app)) {
    const key = app.config.REDIS_PREFIX + name
    const readers: Record<string, () => Promise<unknown>> = {
      string: () => redis.get(key),
      hash: () => redis.hgetall(key),
      set: () => redis.smembers(key),
      zset: () => redis.zrange(key, '0', '-1'),
      list: () => redis.lrange(key, 0, -1),
      stream: () => redis.xrange(key, '-', '+'),
      none: async () => '',
    }
    const content = JSON.stringify(await readers[await redis.type(key)]!())
    if (has(`${name} ${content}`, texts)) found.push({ place: `redis ${name}`, text: short(content) })
  }
  return found
}

// The local storage fails to list a folder from which another test deletes an object at the same time.
const listTries = 20

async function inStorage({ nova }: TestApp, texts: readonly string[], tries = listTries): Promise<Trace[]> {
  const found: Trace[] = []
  try {
    for await (const objects of nova.core.storage.list(''))
      for (const { key } of objects) if (has(key, texts)) found.push({ place: key, text: '' })
    return found
  } catch (error) {
    if (tries === 0) throw error
    return inStorage({ nova } as TestApp, texts, tries - 1)
  }
}
