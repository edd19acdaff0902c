import { join } from 'node:path'
import { Migrator } from '@mikro-orm/migrations'
import { type EntityManager, MikroORM, type Options } from '@mikro-orm/postgresql'
import { CompiledQuery } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { type AnyStatement, nameOf, type ParamsOf, type RowOf } from './statement.ts'

type Row = Record<string, unknown>

export type Entities = NonNullable<Options['entities']>

export type Postgres = {
  readonly orm: MikroORM
  readonly pool: Pool
  /**
   * Runs a statement, which Postgres plans once for each connection: in the transaction of `em` when it is in one, else
   * on any connection of the pool, in one round trip.
   */
  run<S extends AnyStatement>(statement: S, params: ParamsOf<S>, em?: EntityManager): Promise<RowOf<S>[]>
  close(): Promise<void>
}

/** SQL: an instant as the contract writes it. */
export function timestampSql(column: string): string {
  return `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}

const migrationsFolder = join(import.meta.dirname, '../../migrations/postgres')

/**
 * One pool, shared by MikroORM (writes through the unit of work) and by prepared statements (hot reads and hot writes).
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
      // Of the trigrams of a name that was typed with a slip about half are there (src/discovery/search-users.ts).
      // Statements are prepared by name and their plans do not depend on the values: planning anew each time would
      // double their cost.
      options: '-c plan_cache_mode=force_generic_plan -c pg_trgm.word_similarity_threshold=0.45',
      onPoolCreated: (created: Pool) => {
        pool = created
        returnDeadConnections(created)
        nameStatements(created)
      },
    },
    forceUtcTimezone: true,
    logger: () => undefined,
  })
  await orm.connect().catch((cause: Error) => {
    throw new Error(`Postgres does not answer (DATABASE_URL): ${reasonOf(cause)}`, { cause })
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

/** A refused connection to a name with several addresses is an error without a message of its own. */
function reasonOf(error: Error & { errors?: Error[] }): string {
  return error.message || (error.errors ?? []).map(({ message }) => message).join(', ') || error.name
}

/**
 * Kysely, through which statements reach the connection of a transaction, sends them without a name, and Postgres would
 * parse and plan them each time. What has been declared is sent by its name there too.
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

// Whoever holds the connection gets its error first and may give it back in the usual way.
const returnAfterMs = 1_000

/**
 * Gives back connections that die within a transaction. Kysely releases one only after a commit or rollback that
 * succeeded, which on a dead connection neither does: without this every restart of Postgres would cost the pool the
 * connections that were in a transaction.
 */
function returnDeadConnections(pool: Pool): void {
  const inUse = new WeakSet<PoolClient>()
  pool.on('acquire', (client) => inUse.add(client))
  pool.on('release', (_error, client) => inUse.delete(client))
  pool.on('connect', (client) => {
    client.once('end', () => setTimeout(() => inUse.has(client) && client.release(true), returnAfterMs))
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
 * What a failure of Postgres means to a caller: `unavailable` when it could not be reached or is shutting down
 * (SQLSTATE classes 08 and 57P), `refused` when it answered with an error, undefined when the error is not of Postgres.
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

/** Whether Postgres refused because of the named unique constraint. */
export function violates(error: unknown, constraint: string): boolean {
  return (
    error instanceof Error &&
    (error as { code?: string }).code === '23505' &&
    `${(error as { constraint?: string }).constraint} ${error.message}`.includes(constraint)
  )
}

export type { EntityManager }
