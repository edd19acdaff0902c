import type { Config } from './config.ts'
import { entities } from './entities.ts'
import { type ClickHouseClient, openClickhouse } from './platform/clickhouse.ts'
import { type Clock, systemClock } from './platform/clock.ts'
import { createIds } from './platform/ids.ts'
import { createLog, type Log } from './platform/log.ts'
import { type Mailer, openMailer } from './platform/mailer.ts'
import { createMetrics, type Metrics } from './platform/metrics.ts'
import { type Nats, openNats } from './platform/nats.ts'
import { openPostgres, type Postgres } from './platform/postgres.ts'
import { openRedis, type Redis } from './platform/redis.ts'
import { createSecrets, type Secrets } from './platform/secrets.ts'
import { openStorage, type Storage } from './platform/storage.ts'
import { createHub, type Hub } from './realtime/index.ts'
import { createKeyRing, type KeyRing } from './sessions/index.ts'

/** What a process opens once and every call uses. */
export type Runtime = {
  readonly config: Config
  readonly log: Log
  readonly clock: Clock
  readonly newId: () => string
  readonly secrets: Secrets
  readonly metrics: Metrics
  readonly postgres: Postgres
  readonly redis: Redis
  /** A second connection, for subscriptions: Redis takes no other commands on it. */
  readonly redisSubscriber: Redis
  readonly nats: Nats
  readonly clickhouse: ClickHouseClient
  readonly storage: Storage
  readonly mailer: Mailer
  readonly keys: KeyRing
  /** The notification sockets of this process. */
  readonly hub: Hub
  /** Aborted when the process begins to stop: what runs outside of it ends then. */
  readonly stopping: AbortController
  /** Closes everything in the reverse order of its opening. */
  close(): Promise<void>
}

/** The composition root. */
export async function openRuntime(config: Config, overrides: { log?: Log; clock?: Clock; newId?: () => string } = {}): Promise<Runtime> {
  const log = overrides.log ?? createLog(config.LOG_LEVEL)
  const clock = overrides.clock ?? systemClock
  const newId = overrides.newId ?? createIds(clock)
  const secrets = createSecrets(config.APP_SECRET)
  const metrics = createMetrics()
  const postgres = await openPostgres({
    url: config.DATABASE_URL,
    pool: config.DATABASE_POOL,
    entities,
    applicationName: `nova ${config.ROLES.join('+')}`,
  })
  const redis = await openRedis(config.REDIS_URL, log)
  const redisSubscriber = await openRedis(config.REDIS_URL, log)
  const nats = openNats(config.NATS_URL, `nova ${config.ROLES.join('+')}`, log)
  const clickhouse = openClickhouse(config.CLICKHOUSE_URL, config.CLICKHOUSE_DATABASE)
  const storage = openStorage({
    endpoint: config.S3_ENDPOINT,
    publicEndpoint: config.S3_PUBLIC_ENDPOINT ?? config.S3_ENDPOINT,
    region: config.S3_REGION,
    accessKeyId: config.S3_ACCESS_KEY_ID,
    secretAccessKey: config.S3_SECRET_ACCESS_KEY,
    bucket: config.S3_BUCKET,
  })
  const mailer = openMailer(config.SMTP_URL, config.MAIL_FROM)
  const keys = createKeyRing({ postgres, redis, redisSubscriber, redisPrefix: config.REDIS_PREFIX, secrets, clock, newId })
  const stopping = new AbortController()
  const hub = createHub({ config, postgres, redis: redisSubscriber, metrics, log, clock })
  return {
    config,
    log,
    clock,
    newId,
    secrets,
    metrics,
    postgres,
    redis,
    redisSubscriber,
    nats,
    clickhouse,
    storage,
    mailer,
    keys,
    hub,
    stopping,
    async close() {
      stopping.abort()
      hub.close()
      keys.close()
      mailer.close()
      storage.close()
      await clickhouse.close()
      await nats.close()
      redisSubscriber.disconnect()
      redis.disconnect()
      await postgres.close()
    },
  }
}
