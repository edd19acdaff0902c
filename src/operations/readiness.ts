import { type Ctx, systemCtx } from '../core/context.ts'
import { sharedPart } from '../core/shared-part.ts'
import { eventStreamNames } from '../events/index.ts'
import { boolean, statement } from '../platform/statement.ts'

type Name = 'postgres' | 'redis' | 'nats' | 'clickhouse' | 'storage'
/** `latency_ms` is the time until its response; null if the test failed. */
type DependencyState = { status: 'ok' | 'failing'; latency_ms: number | null }
/** What the operations port returns. `degraded`: a dependency other than Postgres does not work. */
type Readiness = { status: 'ready' | 'degraded' | 'unavailable'; dependencies: Record<Name, DependencyState> }

/** Which variables say where each dependency is. */
export const dependencyVariables: Record<Name, string> = {
  postgres: 'DATABASE_URL',
  redis: 'REDIS_URL',
  nats: 'NATS_URL',
  clickhouse: 'CLICKHOUSE_URL',
  storage: 'S3_ENDPOINT and S3_BUCKET',
}

const timeoutMs = 1_500

const isReadOnly = statement({
  name: 'operations.is_read_only',
  params: {},
  row: { read_only: boolean },
  text: () => `select current_setting('transaction_read_only')::boolean as read_only`,
})

/** The readiness of this process, at most a second old: a balancer or an attacker cannot make it test more often. */
export const sharedReadiness = sharedPart({ make: (core) => readiness(systemCtx(core)), share: 0.001, maxAgeMs: 1_000 })

/**
 * Tests all dependencies in parallel, each for what Nova needs of it: Postgres and Redis accept writes, the streams of
 * NATS exist and have a leader. Only Postgres is required to serve requests. A process that is stopping is not ready.
 */
export async function readiness({ core }: Ctx): Promise<Readiness> {
  const { config, postgres, redis, nats, clickhouse, storage } = core
  const checks: Record<Name, () => Promise<unknown>> = {
    async postgres() {
      const [found] = await postgres.run(isReadOnly, {})
      if (found!.read_only) throw new Error('read-only')
    },
    redis: () => redis.set(`${config.REDIS_PREFIX}readiness`, '1', 'EX', 60),
    async nats() {
      const { streams } = await nats.ready
      // The leader of a stream answers.
      const found = await Promise.all(eventStreamNames(config).map((name) => streams.createdAt(name)))
      if (found.includes(undefined)) throw new Error('a stream is missing')
    },
    async clickhouse() {
      const result = await clickhouse.ping()
      if (!result.success) throw result.error
    },
    storage: () => storage.check(),
  }
  const states = await Promise.all(
    (Object.keys(checks) as Name[]).map(async (name) => [name, await stateOf(checks[name])] as const),
  )
  const dependencies = Object.fromEntries(states) as Record<Name, DependencyState>
  const isUnavailable = dependencies.postgres.status === 'failing' || core.draining.signal.aborted
  if (isUnavailable) return { status: 'unavailable', dependencies }
  return { status: states.every(([, { status }]) => status === 'ok') ? 'ready' : 'degraded', dependencies }
}

async function stateOf(check: () => Promise<unknown>): Promise<DependencyState> {
  const started = performance.now()
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('timed out')), timeoutMs)
  try {
    await Promise.race([check(), promise])
    return { status: 'ok', latency_ms: Math.round((performance.now() - started) * 10) / 10 }
  } catch {
    return { status: 'failing', latency_ms: null }
  } finally {
    clearTimeout(timer)
  }
}
