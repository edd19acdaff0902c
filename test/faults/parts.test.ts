import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { printTable } from '../../cli/commands/table.ts'
import { createClient, type NovaClient, openNotifications } from '../../clients/typescript/src/index.ts'
import type { Config } from '../../src/config.ts'
import { relaySlot } from '../../src/events/index.ts'
import { openClickhouse } from '../../src/platform/clickhouse.ts'
import { testConfig } from '../support/app.ts'
import { guardedFetch } from '../support/contract.ts'
import { type NovaProcess, spawnNova } from '../support/process.ts'
import { type Restartable, startClickhouse, startNats, startRedis } from '../support/restartable.ts'
import { startTunnel } from '../support/tunnel.ts'

// Two API processes, two relays, two workers, and separate stores. During traffic one part is stopped and restarted.

type Role = 'api' | 'spare api' | 'relay' | 'worker' | 'spare relay and worker'
const roles: Record<Role, string> = {
  api: 'api',
  'spare api': 'api',
  relay: 'relay',
  worker: 'worker',
  'spare relay and worker': 'relay,worker',
}

let folder: string
let stores: { nats: Restartable; redis: Restartable; clickhouse: Restartable }
let config: Config
let drop: () => Promise<void>
let db: pg.Pool
let clickhouse: ReturnType<typeof openClickhouse>
const processes = new Map<Role, NovaProcess>()
const spawnRole = async (role: Role): Promise<void> =>
  void processes.set(role, await spawnNova(config, { ROLES: roles[role], LOG_LEVEL: 'info' }))
const table: string[][] = []

type Account = { id: string; accessToken: string; api: NovaClient }
let fans: Account[]

async function createAccount(username: string): Promise<Account> {
  const { url } = processes.get('spare api')!
  const response = await createClient({ baseUrl: url, fetch: guardedFetch }).register({
    username,
    email: `${username}@example.com`,
    password: 'a long enough password',
  })
  if (response.status !== 201) throw new Error(`register returned ${response.status}`)
  const accessToken = response.data.access_token
  return {
    id: response.data.user.id,
    accessToken,
    api: createClient({ baseUrl: url, accessToken, fetch: guardedFetch }),
  }
}

beforeAll(async () => {
  const parent = join(import.meta.dirname, '../../.nova')
  mkdirSync(parent, { recursive: true })
  folder = mkdtempSync(join(parent, 'parts-'))
  const [nats, redis, clickhouseServer] = await Promise.all([
    startNats(join(folder, 'nats')),
    startRedis(join(folder, 'redis')),
    startClickhouse(join(folder, 'clickhouse')),
  ])
  stores = { nats, redis, clickhouse: clickhouseServer }
  ;({ config, drop } = await testConfig({
    NATS_URL: nats.url,
    REDIS_URL: redis.url,
    CLICKHOUSE_URL: clickhouseServer.url,
    CONSUMER_ACK_WAIT_MS: '2000',
  }))
  db = new pg.Pool({ connectionString: config.DATABASE_URL, max: 2 })
  db.on('error', () => undefined)
  clickhouse = openClickhouse(config.CLICKHOUSE_URL, config.CLICKHOUSE_DATABASE)
  for (const role of Object.keys(roles) as Role[]) await spawnRole(role)
  fans = await Promise.all(Array.from({ length: 10 }, (_, n) => createAccount(`fan_${n}`)))
}, 60_000)

afterAll(async () => {
  printTable(
    [
      ...['STOPPED', 'FOR', 'REQUESTS', 'FAILED', 'NOTIFIED', 'TWICE', 'OUT OF ORDER', 'GAPS', 'RECONNECTS'],
      'IN CLICKHOUSE',
    ],
    table,
  )
  await Promise.all([...processes.values()].map((one) => one.kill('SIGKILL')))
  await db.end()
  await clickhouse.close()
  await drop()
  await Promise.all(Object.values(stores).map((store) => store.stop()))
  rmSync(folder, { recursive: true, force: true })
}, 30_000)

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const store = (name: keyof typeof stores) => ({ stop: () => stores[name].stop(), start: () => stores[name].start() })
const killed = (role: () => Role | Promise<Role>) => {
  let stopped: Role
  return {
    async stop() {
      stopped = await role()
      await processes.get(stopped)!.kill('SIGKILL')
    },
    start: () => spawnRole(stopped),
  }
}

/** Returns the relay that holds the slot. The name of its connection contains the id of its process. */
async function activeRelay(): Promise<Role> {
  const { rows } = await db.query(
    `select split_part(a.application_name, ' ', 3)::int as pid
    from pg_replication_slots s
    join pg_stat_activity a on a.pid = s.active_pid
    where slot_name = $1`,
    [relaySlot(config)],
  )
  return [...processes].find(([, { pid }]) => pid === rows[0]?.pid)![0]
}

async function likesInClickhouse(contents: string[]): Promise<{ n: number; ids: number }> {
  const result = await clickhouse.query({
    query: `SELECT count() AS n, uniqExact(id) AS ids
      FROM events FINAL
      WHERE event_type = 'content_liked' AND target_content_id IN ({contents:Array(UUID)})`,
    query_params: { contents },
    format: 'JSONEachRow',
    clickhouse_settings: { output_format_json_quote_64bit_integers: 0 },
  })
  return (await result.json<{ n: number; ids: number }>())[0]!
}

const parts: [string, { stop(): Promise<unknown>; start(): Promise<void> }][] = [
  ['NATS', store('nats')],
  ['Redis', store('redis')],
  ['ClickHouse', store('clickhouse')],
  ['the active relay', killed(activeRelay)],
  ['one API process of two', killed(() => 'api')],
  ['one worker of two', killed(() => 'worker')],
]

test.each(parts.map(([name, part]) => ({ name, part })))(
  'while $name stops and restarts no request fails; notifications arrive once, in order, events once in ClickHouse',
  async ({ name, part }) => {
    const creator = await createAccount(`creator_${parts.findIndex(([one]) => one === name)}`)
    const posts: string[] = []
    for (let n = 0; n < 20; n++) {
      const post = await creator.api.createPost({ caption: `${n}`, visibility: 'public' })
      posts.push((post.data as { id: string }).id)
    }
    // The socket connects to the first API process while it is running; the requests go to the other one.
    const tunnel = await startTunnel(() => [processes.get('api')!.url, processes.get('spare api')!.url])
    const socket = openNotifications(
      { baseUrl: tunnel.baseUrl, accessToken: creator.accessToken },
      { minDelayMs: 50, maxDelayMs: 500 },
    )
    const notified: { id: string; post: string }[] = []
    let [gaps, reconnects] = [0, -1]
    socket.on('content_liked', ({ id, data }) => notified.push({ id, post: data.content_id }))
    socket.onGap(() => gaps++)
    socket.onState((state) => {
      if (state === 'open') reconnects++
    })
    await expect.poll(() => socket.state, { timeout: 10_000 }).toBe('open')

    const statuses: number[] = []
    const traffic = Promise.all(
      fans.map(async (fan) => {
        for (const post of posts) {
          statuses.push((await fan.api.likePost(post)).status)
          await pause(220)
        }
      }),
    )
    await pause(1_000)
    const began = performance.now()
    await part.stop()
    await pause(1_500)
    await part.start()
    const stoppedSeconds = (performance.now() - began) / 1000
    await traffic

    const total = fans.length * posts.length
    await expect.poll(() => notified.length, { timeout: 30_000 }).toBeGreaterThanOrEqual(total)
    await expect.poll(() => likesInClickhouse(posts), { timeout: 30_000 }).toMatchObject({ ids: total })
    // Duplicates would arrive before the notification of a new like.
    const last = await creator.api.createPost({ caption: 'last', visibility: 'public' })
    const { id: lastPost } = last.data as { id: string }
    await fans[0]!.api.likePost(lastPost)
    await expect.poll(() => notified.at(-1)?.post, { timeout: 10_000 }).toBe(lastPost)
    const notifiedIds = notified.filter(({ post }) => post !== lastPost).map(({ id }) => id)
    const { rows } = await db.query('select id from notifications where user_id = $1 order by seq', [creator.id])
    const stored = (rows as { id: string }[]).map(({ id }) => id)
    const counted = await likesInClickhouse(posts)
    const failed = statuses.filter((status) => status !== 200).length
    const twice = notifiedIds.length - new Set(notifiedIds).size
    const misplaced = notifiedIds.filter((id, n) => id !== stored[n]).length
    const duration = `${stoppedSeconds.toFixed(1)} s`
    const row = [
      statuses.length,
      failed,
      `${notifiedIds.length}/${total}`,
      twice,
      misplaced,
      gaps,
      reconnects,
      `${counted.n}/${total}`,
    ].map(String)
    table.push([name, duration, ...row])
    socket.close()
    tunnel.stop()
    expect({
      requests: statuses.length,
      failed,
      notified: notifiedIds.length,
      twice,
      misplaced,
      gaps,
      clickhouse: counted,
    }).toEqual({
      ...{ requests: total, failed: 0, notified: total, twice: 0, misplaced: 0, gaps: 0 },
      clickhouse: { n: total, ids: total },
    })
  },
  90_000,
)
