import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config.ts'
import { ensureSlot } from './events/index.ts'
import { type ClickHouseClient, openClickhouse } from './platform/clickhouse.ts'
import { openPostgres, type Postgres } from './platform/postgres.ts'

export type MigrationState = { store: 'postgres' | 'clickhouse'; name: string; applied: boolean }

type Stores = { postgres: Postgres; clickhouse: ClickHouseClient; config: Config }

const clickhouseFolder = join(import.meta.dirname, '../migrations/clickhouse')

async function withStores<T>(config: Config, work: (stores: Stores) => Promise<T>): Promise<T> {
  const postgres = await openPostgres({
    url: config.DATABASE_MIGRATION_URL ?? config.DATABASE_URL,
    variable: config.DATABASE_MIGRATION_URL === undefined ? 'DATABASE_URL' : 'DATABASE_MIGRATION_URL',
    pool: 2,
    entities: [],
    applicationName: 'nova migrate',
  })
  const server = openClickhouse(config.CLICKHOUSE_URL, 'default')
  const clickhouse = openClickhouse(config.CLICKHOUSE_URL, config.CLICKHOUSE_DATABASE)
  try {
    await server
      .command({ query: `CREATE DATABASE IF NOT EXISTS ${config.CLICKHOUSE_DATABASE}` })
      .catch((cause: Error) => {
        throw new Error(`cannot connect to ClickHouse (CLICKHOUSE_URL): ${cause.message || cause.name}`, { cause })
      })
    await clickhouse.command({
      query: `CREATE TABLE IF NOT EXISTS schema_migrations (name String, applied_at DateTime DEFAULT now())
        ENGINE = MergeTree
        ORDER BY name`,
    })
    return await work({ postgres, clickhouse, config })
  } finally {
    await Promise.all([postgres.close(), server.close(), clickhouse.close()])
  }
}

/** Applies all pending migrations of both stores and creates the relay's replication slot. Returns what was applied. */
export function migrateUp(config: Config): Promise<MigrationState[]> {
  return withStores(config, async (stores) => {
    const postgres = await stores.postgres.orm.migrator.up()
    const done: MigrationState[] = postgres.map(({ name }) => ({ store: 'postgres', name, applied: true }))
    await ensureSlot(stores)
    for (const name of (await clickhouseStates(stores)).filter((state) => !state.applied).map((state) => state.name)) {
      await runClickhouse(stores, `${name}.up.sql`)
      await stores.clickhouse.insert({ table: 'schema_migrations', values: [{ name }], format: 'JSONEachRow' })
      done.push({ store: 'clickhouse', name, applied: true })
    }
    return done
  })
}

/** Reverts the newest migration of one store. Returns the reverted migration, if any. */
export function migrateDown(config: Config, store: MigrationState['store']): Promise<MigrationState[]> {
  return withStores(config, async (stores) => {
    if (store === 'postgres')
      return (await stores.postgres.orm.migrator.down()).map(({ name }) => ({ store, name, applied: false }))
    const last = (await clickhouseStates(stores)).filter((state) => state.applied).at(-1)
    if (last === undefined) return []
    await runClickhouse(stores, `${last.name}.down.sql`)
    await stores.clickhouse.command({
      query: 'DELETE FROM schema_migrations WHERE name = {name:String}',
      query_params: { name: last.name },
    })
    return [{ store, name: last.name, applied: false }]
  })
}

/** Returns every migration of both stores, and whether it is applied. */
export function migrationStatus(config: Config): Promise<MigrationState[]> {
  return withStores(config, async (stores) => {
    const { migrator } = stores.postgres.orm
    const [applied, pending] = [await migrator.getExecuted(), await migrator.getPending()]
    return [
      ...applied.map(({ name }) => ({ store: 'postgres' as const, name, applied: true })),
      ...pending.map(({ name }) => ({ store: 'postgres' as const, name, applied: false })),
      ...(await clickhouseStates(stores)),
    ]
  })
}

async function clickhouseStates({ clickhouse }: Stores): Promise<MigrationState[]> {
  const result = await clickhouse.query({ query: 'SELECT name FROM schema_migrations', format: 'JSONEachRow' })
  const applied = new Set((await result.json<{ name: string }>()).map(({ name }) => name))
  const names = readdirSync(clickhouseFolder)
    .filter((file) => file.endsWith('.up.sql'))
    .map((file) => file.slice(0, -'.up.sql'.length))
  return names.sort().map((name) => ({ store: 'clickhouse', name, applied: applied.has(name) }))
}

/**
 * Runs a file of statements. Each statement ends with a semicolon at the end of a line, because ClickHouse accepts one
 * statement per request.
 */
async function runClickhouse({ clickhouse }: Stores, file: string): Promise<void> {
  const statements = readFileSync(join(clickhouseFolder, file), 'utf8')
    .split(/;\s*$/m)
    .map((text) => text.replaceAll(/^--.*$/gm, '').trim())
  for (const query of statements.filter(Boolean)) await clickhouse.command({ query })
}
