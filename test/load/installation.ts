import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { adminUrl, choosePort, createRoles, roleUrls, type Stack } from '../../cli/stack/index.ts'
import type { Config } from '../../src/config.ts'
import type { Core } from '../../src/core/core.ts'
import { parseLsn, relaySlot, streamName } from '../../src/events/index.ts'
import { loadConfig } from '../../src/load-config.ts'
import { migrateUp } from '../../src/migrations.ts'
import { createLog } from '../../src/platform/log.ts'
import { openRuntime } from '../../src/runtime.ts'
import { fillDataset, freshDatabase } from './dataset.ts'
import { spawnNode, stopProcess } from './processes.ts'

const startTimeoutMs = 30_000
const drainTimeoutMs = 180_000

/** A new installation that contains a data set. `core` is this process's own access to it. */
export type Installation = { config: Config; env: Record<string, string>; core: Core; baselineDatabaseUrl: string }

/** Prepares a new installation on a stack. `fill` inserts the data set into the migrated database. */
export async function prepareInstallation(
  stack: Stack,
  name = 'bench',
  fill: (config: Config) => Promise<void> = ({ DATABASE_URL }) => fillDataset(adminUrl(DATABASE_URL)),
): Promise<Installation> {
  const env = {
    ...stack.env,
    ...(await ownDatabase(stack, name)),
    CLICKHOUSE_DATABASE: name,
    // What is published is confirmed at once, so that `waitUntilDrained` sees it.
    RELAY_KEEP_SECONDS: '0',
    NATS_PREFIX: name,
    REDIS_PREFIX: `${name}:`,
    APP_SECRET: 'a secret for benchmarks that is long enough',
    ROLES: 'api,worker,relay',
    LOG_LEVEL: 'warn',
    RATE_LIMIT_SCALE: '100000',
    PORT: String(await choosePort()),
    OPERATIONS_PORT: '0',
  }
  const config = loadConfig(env)
  const core = await openRuntime(config, { log: createLog('silent') })
  await core.redis.flushall()
  await core.clickhouse.command({ query: `DROP DATABASE IF EXISTS ${name}` }).catch(() => undefined)
  const { streams } = await core.nats.ready
  for (const stream of ['EVENTS', 'CDC', 'SHOWN', 'DEAD'] as const)
    await streams.delete(streamName(config, stream)).catch(() => undefined)
  await migrateUp(config)
  await fill(config)
  const baselineDatabaseUrl = await freshDatabase(adminUrl(stack.env.DATABASE_URL), `${name}_baseline`)
  return { config, env, core, baselineDatabaseUrl }
}

/** Creates a database for Nova, and returns its addresses for each role. */
async function ownDatabase(stack: Stack, name: string): Promise<ReturnType<typeof roleUrls>> {
  const url = await freshDatabase(adminUrl(stack.env.DATABASE_URL), name)
  const client = new pg.Client(url)
  await client.connect()
  await createRoles(client).finally(() => client.end())
  return roleUrls(url)
}

export type Server = { url: string; operationsUrl: string; pid: number | undefined; stop(): Promise<void> }

/** Starts Nova in a separate process, and waits until it is ready. */
export async function startServer(
  { config, env }: Installation,
  profiled?: { flags: string[]; env: Record<string, string> },
): Promise<Server> {
  const operationsPort = String(await choosePort())
  const child = spawnNode([...(profiled?.flags ?? []), 'cli/nova.ts', 'serve'], {
    ...env,
    OPERATIONS_PORT: operationsPort,
    ...profiled?.env,
  })
  const url = `http://127.0.0.1:${config.PORT}`
  const operationsUrl = `http://127.0.0.1:${operationsPort}`
  const deadline = Date.now() + startTimeoutMs
  while (!(await isReady(operationsUrl))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error('the server did not become ready')
    await pause(50)
  }
  return { url, operationsUrl, pid: child.pid, stop: () => stopProcess(child) }
}

/** Starts worker and relay in one separate process, for a server that has only the api role. */
export function startBackground({ env }: Installation): { stop(): Promise<void> } {
  const child = spawnNode(['cli/nova.ts', 'serve'], { ...env, ROLES: 'worker,relay' })
  return { stop: () => stopProcess(child) }
}

async function isReady(url: string): Promise<boolean> {
  try {
    return ((await (await fetch(`${url}/readyz`)).json()) as { status: string }).status === 'ready'
  } catch {
    return false
  }
}

/**
 * Waits until the relay has published everything that is committed, and then until the consumers have handled it.
 * Returns when each was done, in seconds from the call.
 */
export async function waitUntilDrained({ core, config }: Installation): Promise<{ relay: number; consumers: number }> {
  const began = performance.now()
  const seconds = (): number => (performance.now() - began) / 1000
  const until = async (done: () => Promise<boolean>): Promise<number> => {
    while (!(await done())) {
      if (performance.now() - began > drainTimeoutMs)
        throw new Error('the events were not handled within three minutes')
      await pause(20)
    }
    return seconds()
  }
  const { pool } = core.postgres
  const { rows } = await pool.query(`select pg_logical_emit_message(true, 'bench', '') as lsn`)
  const mark = parseLsn((rows[0] as { lsn: string }).lsn)
  const relay = await until(async () => {
    const { rows } = await pool.query(
      'select confirmed_flush_lsn as lsn from pg_replication_slots where slot_name = $1',
      [relaySlot(config)],
    )
    return parseLsn((rows[0] as { lsn: string }).lsn) >= mark
  })
  const { consumers } = await core.nats.ready
  const handled = await until(async () => {
    for (const stream of ['EVENTS', 'CDC'] as const) {
      for await (const info of consumers.list(streamName(config, stream)))
        if (info.pending + info.inFlight > 0) return false
    }
    return true
  })
  return { relay, consumers: handled }
}
