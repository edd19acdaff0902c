import type { components } from '../contract/generated/types.ts'
import type { Ctx } from '../core/context.ts'
import { statement } from '../platform/statement.ts'

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

const ping = statement({ name: 'operations.ping', params: {}, text: () => 'select' })

/** Checks all dependencies in parallel. Only Postgres is required to serve requests. */
export async function readiness(ctx: Ctx): Promise<Readiness> {
  const { postgres, redis, nats, clickhouse, storage } = ctx.core
  const checks: Record<Name, () => Promise<unknown>> = {
    postgres: () => postgres.run(ping, {}),
    redis: () => redis.ping(),
    nats: async () => (await nats.ready).connection.flush(),
    clickhouse: async () => {
      const result = await clickhouse.ping()
      if (!result.success) throw result.error
    },
    storage: () => storage.check(),
  }
  const states = await Promise.all(
    (Object.keys(checks) as Name[]).map(async (name) => [name, await stateOf(checks[name])] as const),
  )
  const dependencies = Object.fromEntries(states) as Readiness['dependencies']
  if (dependencies.postgres.status === 'failing') return { status: 'unavailable', dependencies }
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
