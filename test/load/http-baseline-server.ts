import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { Redis } from 'ioredis'
import pg from 'pg'
import { v7 } from 'uuid'

export type BaselineSetup = {
  databaseUrl: string
  baselineDatabaseUrl: string
  pool: number
  redisUrl: string
  /** Statement that the feed sends to Postgres, and the positions of the caller's id in its values. */
  feed: { name: string; text: string; values: unknown[]; callerAt: number[] }
}

const twentyRows = {
  name: 'twenty_rows',
  text: `select c.id, c.type, c.visibility, c.tags, c.like_count, c.created_at, u.id as creator_id, u.username,
      u.display_name
    from contents c join users u on u.id = c.creator_id where c.id > $1 order by c.id limit 20`,
}
const insert = {
  name: 'insert_one',
  text: 'insert into notes (id, author_id, body, created_at) values ($1, $2, $3, $4) returning id, created_at',
}

const count = { name: 'count_one', text: 'update counts set many = many + 1 where id = 1 returning many' }

process.once('message', (setup: BaselineSetup) => start(setup))

/** Starts the simplest server with this framework and this database: no contract, no tokens, no rate limits. */
function start({ databaseUrl, baselineDatabaseUrl, pool: max, redisUrl, feed }: BaselineSetup): void {
  const pool = new pg.Pool({ connectionString: databaseUrl, max })
  const baselinePool = new pg.Pool({ connectionString: baselineDatabaseUrl, max })
  const redis = new Redis(redisUrl, { enableAutoPipelining: true })
  const app = new Hono()
  app.get('/hello', (c) => c.json({ hello: 'world' }))
  app.get('/rows/:after', async (c) =>
    c.json((await pool.query({ ...twentyRows, values: [c.req.param('after')] })).rows),
  )
  app.get('/feed/:caller', async (c) => {
    const caller = c.req.param('caller')
    const { rows } = await pool.query({
      name: feed.name,
      text: feed.text,
      values: feed.values.map((value, at) => (feed.callerAt.includes(at) ? caller : value)),
    })
    // The rows already contain JSON text. Serializing it again would only make the baseline slower than necessary.
    return c.body(`[${(rows as { item: string }[]).map((row) => row.item).join(',')}]`, 200, {
      'content-type': 'application/json',
    })
  })
  app.post('/insert/:author', async (c) => {
    const { caption } = await c.req.json<{ caption: string }>()
    const { rows } = await baselinePool.query({ ...insert, values: [v7(), c.req.param('author'), caption, new Date()] })
    return c.json(rows[0], 201)
  })
  app.get('/cached/:key', async (c) =>
    c.body((await redis.get(c.req.param('key'))) ?? '', 200, { 'content-type': 'application/json' }),
  )
  app.post('/count', async (c) => c.json((await baselinePool.query(count)).rows[0]))
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }: AddressInfo) =>
    process.send!(`http://127.0.0.1:${port}`),
  )
  process.once('SIGTERM', () => {
    server.close()
    process.exit(0)
  })
}
