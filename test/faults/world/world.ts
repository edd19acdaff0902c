import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { roleUrls, type StackEnv } from '../../../cli/stack/index.ts'
import { choosePostgresUser, postgresDataFolder } from '../../../cli/stack/postgres-place.ts'
import type { Config } from '../../../src/config.ts'
import { loadConfig } from '../../../src/load-config.ts'
import { migrateUp } from '../../../src/migrations.ts'
import { type ClickHouseClient, openClickhouse } from '../../../src/platform/clickhouse.ts'
import { adminPool } from '../../support/admin-pool.ts'
import { type Restartable, startClickhouse, startNats, startPostgres, startRedis } from '../../support/restartable.ts'
import { type Account, createAccount } from './accounts.ts'
import { followNotifications, type Notifications } from './notifications.ts'
import { type NovaProcesses, startProcesses } from './nova-processes.ts'

export type Stores = Record<'postgres' | 'redis' | 'nats' | 'clickhouse', Restartable>

/** An installation of Nova with its own stores and processes, a creator, and the fans of the creator. */
export type World = {
  readonly config: Config
  readonly stores: Stores
  readonly processes: NovaProcesses
  readonly db: pg.Pool
  readonly clickhouse: ClickHouseClient
  readonly creator: Account
  readonly fans: Account[]
  /** What the creator's socket receives. */
  readonly notifications: Notifications
  close(): Promise<void>
}

const fanCount = 10

/** Starts a world in a folder, which must be empty. `storage` are the variables of the services that no fault stops. */
export async function startWorld(folder: string, storage: Partial<StackEnv>): Promise<World> {
  const cleaning: (() => unknown)[] = []
  const close = async (): Promise<void> => {
    for (const clean of cleaning.splice(0).toReversed()) await clean()
  }
  try {
    mkdirSync(folder, { recursive: true })
    cleaning.push(() => rmSync(postgresDataFolder(folder, choosePostgresUser()), { recursive: true, force: true }))
    const stores = await startStores(folder)
    cleaning.push(() => Promise.all(Object.values(stores).map((store) => store.stop())))
    const config = loadConfig({
      ...storage,
      ...roleUrls(stores.postgres.url),
      REDIS_URL: stores.redis.url,
      NATS_URL: stores.nats.url,
      CLICKHOUSE_URL: stores.clickhouse.url,
      CLICKHOUSE_DATABASE: 'nova',
      APP_SECRET: 'a secret for tests that is long enough',
      RATE_LIMIT_SCALE: '1000',
      OPERATIONS_PORT: '0',
    })
    await migrateUp(config)
    const db = adminPool(config)
    cleaning.push(() => db.end())
    const clickhouse = openClickhouse(config.CLICKHOUSE_URL, config.CLICKHOUSE_DATABASE)
    cleaning.push(() => clickhouse.close())
    const processes = await startProcesses(config, join(folder, 'logs'))
    cleaning.push(() => processes.close())
    const creator = await createAccount(processes, 'creator', 'spare api')
    const fans: Account[] = []
    // One after the other, because hashing passwords keeps all processors busy.
    for (let n = 0; n < fanCount; n++)
      fans.push(await createAccount(processes, `fan_${n}`, n % 2 === 0 ? 'spare api' : 'api'))
    const notifications = await followNotifications(creator, () => processes.urls('api'))
    cleaning.push(() => notifications.close())
    return { config, stores, processes, db, clickhouse, creator, fans, notifications, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function startStores(folder: string): Promise<Stores> {
  const [postgres, redis, nats, clickhouse] = await Promise.all([
    startPostgres(folder),
    startRedis(folder),
    startNats(folder),
    startClickhouse(folder),
  ])
  return { postgres, redis, nats, clickhouse }
}
