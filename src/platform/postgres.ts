import { join } from 'node:path'
import { Migrator } from '@mikro-orm/migrations'
import { type EntityManager, MikroORM, type Options } from '@mikro-orm/postgresql'
import { CompiledQuery } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { reasonOf } from './reason-of.ts'
import { type AnyStatement, nameOf, type ParamsOf, type RowOf } from './statement.ts'

type Row = Record<string, unknown>

export type Entities = NonNullable<Options['entities']>

export type Postgres = {
  readonly orm: MikroORM
  readonly pool: Pool
  /**
   * Runs a prepared statement, which Postgres plans once for each connection. It runs in the transaction of `em` if
   * there is one, otherwise on any connection of the pool, in one round trip.
   */
  run<S extends AnyStatement>(statement: S, params: ParamsOf<S>, em?: EntityManager): Promise<RowOf<S>[]>
  close(): Promise<void>
}

/** SQL: an instant as text, in the format of the contract. */
export function timestampSql(column: string): string {
  return `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}

const migrationsFolder = join(import.meta.dirname, '../../migrations/postgres')

/**
 * Opens one pool. MikroORM (writes through the unit of work) and prepared statements (hot reads and writes) share it.
 */
export async function openPostgres(options: {
  url: string
  pool: number
  entities: Entities
  applicationName: string
}): Promise<Postgres> {
  let pool: Pool | undefined
  const orm = await MikroORM.init({
    clientUrl: options.url,
    entities: options.entities,
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: {
      path: migrationsFolder,
      tableName: 'schema_migrations',
      transactional: true,
      allOrNothing: true,
      emit: 'ts',
      snapshot: false,
      silent: true,
    },
    pool: { min: 0, max: options.pool },
    driverOptions: {
      application_name: options.applicationName,
      connectionTimeoutMillis: 3_000,
      // word_similarity_threshold: a name that was typed with a typo has about half of the trigrams of the right name
      // (src/discovery/search-users.ts). plan_cache_mode: statements are prepared by name and their plans do not depend
      // on the values; planning each execution again would double their cost.
      options: '-c plan_cache_mode=force_generic_plan -c pg_trgm.word_similarity_threshold=0.45',
      onPoolCreated: (created: Pool) => {
        pool = created
        releaseDeadConnections(created)
        nameStatements(created)
      },
    },
    forceUtcTimezone: true,
    logger: () => undefined,
  })
  await orm.connect().catch((cause: Error) => {
    throw new Error(`cannot connect to Postgres (DATABASE_URL): ${reasonOf(cause)}`, { cause })
  })
  if (pool === undefined) throw new Error('the connection pool was not created')
  const opened = pool
  return {
    orm,
    pool: opened,
    async run(statement, params, em) {
      const values = Object.keys(statement.params).map((name) => (params as Row)[name])
      const { name, text } = statement
      const { rows } = em?.isInTransaction()
        ? await em.getKysely().executeQuery<Row>(CompiledQuery.raw(text, values))
        : await opened.query<Row>({ name, text, values })
      for (const column of statement.instants)
        for (const row of rows) if (row[column] !== null) row[column] = new Date(row[column] as string)
      return rows as never
    },
    close: () => orm.close(true),
  }
}

/**
 * Sends declared statements by name on every connection. In a transaction, statements go through Kysely, which sends
 * them without a name, so Postgres would parse and plan them each time.
 */
function nameStatements(pool: Pool): void {
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown
    const named = (first: unknown, ...rest: unknown[]): unknown => {
      const name = typeof first === 'string' ? nameOf(first) : undefined
      return name === undefined ? query(first, ...rest) : query({ name, text: first }, ...rest)
    }
    client.query = named as typeof client.query
  })
}

// The code that holds the connection gets the error first and may release the connection in the usual way.
const releaseAfterMs = 1_000

/**
 * Releases connections that die within a transaction. Kysely releases a connection only after a successful commit or
 * rollback, and on a dead connection both fail. Without this function, every restart of Postgres would cost the pool
 * the connections that were in a transaction.
 */
function releaseDeadConnections(pool: Pool): void {
  const inUse = new WeakSet<PoolClient>()
  pool.on('acquire', (client) => inUse.add(client))
  pool.on('release', (_error, client) => inUse.delete(client))
  pool.on('connect', (client) => {
    client.once('end', () => setTimeout(() => inUse.has(client) && client.release(true), releaseAfterMs))
  })
}

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  '55000',
  '53300',
])

/**
 * Classifies an error of Postgres: `unavailable` when Postgres cannot be reached or is shutting down (SQLSTATE classes
 * 08 and 57P), `refused` when it responded with an error, undefined when the error is not from Postgres.
 */
export function postgresFailure(error: unknown): 'unavailable' | 'refused' | undefined {
  if (!(error instanceof Error)) return undefined
  const code = (error as { code?: unknown }).code
  if (
    /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error/.test(
      error.message,
    )
  )
    return 'unavailable'
  if (typeof code !== 'string') return undefined
  if (unreachable.has(code) || code.startsWith('08') || code.startsWith('57P')) return 'unavailable'
  return /^[0-9A-Z]{5}$/.test(code) ? 'refused' : undefined
}

/** Returns whether Postgres reported a violation of the named unique constraint. */
export function violates(error: unknown, constraint: string): boolean {
  return (
    error instanceof Error &&
    (error as { code?: string }).code === '23505' &&
    `${(error as { constraint?: string }).constraint} ${error.message}`.includes(constraint)
  )
}

export type { EntityManager }
