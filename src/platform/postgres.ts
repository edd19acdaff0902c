import { join } from 'node:path'
import { Migrator } from '@mikro-orm/migrations'
import { type EntityManager, MikroORM, type Options } from '@mikro-orm/postgresql'
import { CompiledQuery } from 'kysely'
import { Client, type Pool, type PoolClient } from 'pg'
import { createCircuit } from './circuit.ts'
import { dependencyDown } from './dependency-down.ts'
import { guardPool, isFromPostgres } from './guard-pool.ts'
import type { Log } from './log.ts'
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
  /**
   * Returns the rows of a statement a few hundred at a time, however many there are. Holds a connection until the last
   * row is read, or the loop is left.
   */
  stream<S extends AnyStatement>(statement: S, params: ParamsOf<S>): AsyncIterable<RowOf<S>>
  close(): Promise<void>
}

/** SQL: an instant as text, in the format of the contract. */
export function timestampSql(column: string): string {
  return `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}

const streamedRows = 500

const migrationsFolder = join(import.meta.dirname, '../../migrations/postgres')

/**
 * Opens one pool. MikroORM (writes through the unit of work) and prepared statements (hot reads and writes) share it.
 */
export async function openPostgres(options: {
  url: string
  /** The setting with the address, for the error. Default DATABASE_URL. */
  variable?: string
  pool: number
  entities: Entities
  applicationName: string
  /**
   * For a process that serves: statements have a time limit, and calls fail at once while Postgres does not respond,
   * which this log reports. Without it, work may take as long as it likes.
   */
  serving?: Log | undefined
}): Promise<Postgres> {
  let pool: Pool | undefined
  const { serving } = options
  const circuit = serving && createCircuit('postgres', serving, (signal) => probePostgres(options.url, signal))
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
      options: settingsOf({ ...settings, ...(serving === undefined ? {} : limits) }),
      onPoolCreated: (created: Pool) => {
        pool = created
        releaseDeadConnections(created)
        nameStatements(created)
        if (circuit !== undefined) guardPool(created, circuit)
      },
    },
    forceUtcTimezone: true,
    logger: () => undefined,
  })
  await orm.connect().catch((cause: Error) => {
    throw new Error(`cannot connect to Postgres (${options.variable ?? 'DATABASE_URL'}): ${reasonOf(cause)}`, { cause })
  })
  if (pool === undefined) throw new Error('the connection pool was not created')
  circuit?.start()
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
    async *stream(statement, params) {
      const values = Object.keys(statement.params).map((name) => (params as Row)[name])
      const client = await opened.connect()
      let isOpen = true
      try {
        await client.query('begin read only')
        await client.query({ text: `declare streamed no scroll cursor for ${statement.text}`, values })
        for (let many = streamedRows; many === streamedRows; ) {
          const { rows } = await client.query(`fetch ${streamedRows} from streamed`)
          many = rows.length
          yield* rows as RowOf<typeof statement>[]
        }
        await client.query('commit')
        isOpen = false
      } finally {
        if (isOpen) await client.query('rollback').catch(() => undefined)
        client.release()
      }
    },
    async close() {
      circuit?.close()
      await orm.close(true)
    },
  }
}

const settings = {
  // Statements are prepared by name and their plans do not depend on the values; planning each execution again would
  // double their cost.
  plan_cache_mode: 'force_generic_plan',
  // A name that was typed with a typo has about half of the trigrams of the right name (src/discovery/search-users.ts).
  'pg_trgm.word_similarity_threshold': '0.45',
}
const limits = {
  statement_timeout: '30s',
  lock_timeout: '2s',
  idle_in_transaction_session_timeout: '30s',
  // Ends statements whose connection was closed, because their request had no time left.
  client_connection_check_interval: '1s',
}

function settingsOf(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')
}

/** Resolves when Postgres responds to a new connection, be it with an error, such as that there are too many. */
async function probePostgres(url: string, signal: AbortSignal): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'nova probe' })
  client.on('error', () => undefined)
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('timed out')), { once: true })
  })
  try {
    await Promise.race([client.connect().then(() => client.query('select')), aborted])
  } catch (error) {
    if (!isFromPostgres(error)) throw error
  } finally {
    // Without waiting: a server that does not respond does not say goodbye either.
    void client.end().catch(() => undefined)
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

const unreachable = ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN']
/** SQLSTATE codes, or classes of them, of a Postgres that cannot do now what it can do at other times. */
const unavailable = [
  '08', // The connection is lost.
  '25006', // It is read-only: a standby, or a primary that was replaced.
  '53', // It has no memory, disk space or connections left.
  '55000', // An object is not in the required state, for example a slot that is being dropped.
  '55P03', // A lock was not granted in time.
  '57P', // It is starting or stopping.
]

/**
 * Classifies an error of Postgres: `unavailable` when Postgres cannot be reached or cannot do its work now, `refused`
 * when it responded with another error, undefined when the error is not from Postgres.
 */
export function postgresFailure(error: unknown): 'unavailable' | 'refused' | undefined {
  if (!(error instanceof Error)) return undefined
  const down = dependencyDown(error)
  if (down !== undefined) return down === 'postgres' ? 'unavailable' : undefined
  const code = (error as { code?: unknown }).code
  if (
    /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error/.test(
      error.message,
    )
  )
    return 'unavailable'
  if (typeof code !== 'string') return undefined
  if (unreachable.includes(code) || unavailable.some((start) => code.startsWith(start))) return 'unavailable'
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
