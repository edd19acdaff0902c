import type { components } from '../contract/generated/types.ts'
import { type Ctx, systemCtx } from '../core/context.ts'
import { sharedPart } from '../core/shared-part.ts'
import { eventStreamNames } from '../events/index.ts'
import { boolean, statement } from '../platform/statement.ts'

type Readiness = components['schemas']['Readiness']
type Name = keyof Readiness['dependencies']

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
  const dependencies = Object.fromEntries(states) as Readiness['dependencies']
  const isUnavailable = dependencies.postgres.status === 'failing' || core.draining.signal.aborted
  if (isUnavailable) return { status: 'unavailable', dependencies }
  return { status: states.every(([, { status }]) => status === 'ok') ? 'ready' : 'degraded', dependencies }
}

async function stateOf(check: () => Promise<unknown>): Promise<components['schemas']['DependencyState']> {
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
