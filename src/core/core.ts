import type { Config } from '../config.ts'
import { type ClickHouseClient, openClickhouse } from '../platform/clickhouse.ts'
import { type Clock, systemClock } from '../platform/clock.ts'
import { createIds } from '../platform/ids.ts'
import { createLog, type Log } from '../platform/log.ts'
import { createMetrics, type Metrics } from '../platform/metrics.ts'
import { type Nats, openNats } from '../platform/nats.ts'
import { type Entities, openPostgres, type Postgres } from '../platform/postgres.ts'
import { openRedis, type Redis } from '../platform/redis.ts'
import { createSecrets, type Secrets } from '../platform/secrets.ts'
import { openStorage, type Storage } from '../platform/storage.ts'
import { type Commits, createCommits } from './commits.ts'
import { createParts, type PartOf } from './parts.ts'

/** What a process opens once and every call uses. Domains open their own resources as parts, see part.ts. */
export type Core = {
  readonly config: Config
  readonly log: Log
  readonly clock: Clock
  readonly newId: () => string
  readonly secrets: Secrets
  readonly metrics: Metrics
  readonly postgres: Postgres
  readonly redis: Redis
  /** A second connection, for subscriptions: Redis accepts no other commands on it. */
  readonly redisSubscriber: Redis
  readonly nats: Nats
  readonly clickhouse: ClickHouseClient
  readonly storage: Storage
  readonly commits: Commits
  /** Aborted when the process should get no more requests, some time before it stops. */
  readonly draining: AbortController
  /** Aborted when the process starts to stop. This ends child processes and long polls. */
  readonly stopping: AbortController
  /** Returns the value of a domain's part in this process, and opens the part at its first use. */
  of<T>(part: PartOf<Core, T>): T
  /** Closes everything in the reverse order of opening. */
  close(): Promise<void>
}

export type Overrides = {
  log?: Log
  clock?: Clock
  newId?: () => string
  /** Whether the process serves; false for the command line, whose work may take long. */
  isServing?: boolean
}

/** Opens what all domains share. `entities` and `scripts` (Lua commands of Redis, by name) come from the domains. */
export async function openCore(
  config: Config,
  domains: { entities: Entities; scripts: Record<string, string> },
  overrides: Overrides = {},
): Promise<Core> {
  const log = overrides.log ?? createLog(config.LOG_LEVEL)
  const clock = overrides.clock ?? systemClock
  const name = `nova ${config.ROLES.join('+')}`
  const postgres = await openPostgres({
    url: config.DATABASE_URL,
    pool: config.DATABASE_POOL,
    entities: domains.entities,
    applicationName: name,
    serving: overrides.isServing ? log : undefined,
  })
  const redis = await openRedis(config.REDIS_URL, 'commands', log, domains.scripts)
  const redisSubscriber = await openRedis(config.REDIS_URL, 'subscriptions', log)
  const nats = openNats(config.NATS_URL, name, log)
  const clickhouse = openClickhouse(config.CLICKHOUSE_URL, config.CLICKHOUSE_DATABASE, log)
  const storage = openStorage({
    endpoint: config.S3_ENDPOINT,
    publicEndpoint: config.S3_PUBLIC_ENDPOINT ?? config.S3_ENDPOINT,
    region: config.S3_REGION,
    accessKeyId: config.S3_ACCESS_KEY_ID,
    secretAccessKey: config.S3_SECRET_ACCESS_KEY,
    bucket: config.S3_BUCKET,
  })
  const stopping = new AbortController()
  const parts = createParts<Core>(() => core)
  const core: Core = {
    config,
    log,
    clock,
    newId: overrides.newId ?? createIds(clock),
    secrets: createSecrets(config.APP_SECRET),
    metrics: createMetrics(),
    postgres,
    redis,
    redisSubscriber,
    nats,
    clickhouse,
    storage,
    commits: createCommits(),
    draining: new AbortController(),
    stopping,
    of: parts.of,
    async close() {
      stopping.abort()
      await parts.close()
      storage.close()
      await clickhouse.close()
      await nats.close()
      redisSubscriber.disconnect()
      redis.disconnect()
      await postgres.close()
    },
  }
  return core
}
