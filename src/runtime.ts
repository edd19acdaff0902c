import { createImpressions, type Impressions } from './analytics/index.ts'
import type { Config } from './config.ts'
import type { DomainEvent } from './contract/generated/messages.ts'
import { trendScript } from './discovery/index.ts'
import { entities } from './entities.ts'
import { contentChangedScript, createFeedCache, type FeedCache } from './feed/index.ts'
import { gateScript } from './gateway/index.ts'
import { createRooms, type Rooms } from './live/index.ts'
import { type ClickHouseClient, openClickhouse } from './platform/clickhouse.ts'
import { type Clock, systemClock } from './platform/clock.ts'
import { createIds } from './platform/ids.ts'
import { createLog, type Log } from './platform/log.ts'
import { type Mailer, openMailer } from './platform/mailer.ts'
import { createMetrics, type Metrics } from './platform/metrics.ts'
import { type Nats, openNats } from './platform/nats.ts'
import { openPostgres, type Postgres } from './platform/postgres.ts'
import { type PushSender, recordingPushSender } from './platform/push.ts'
import { openRedis, type Redis } from './platform/redis.ts'
import { createSecrets, type Secrets } from './platform/secrets.ts'
import { openStorage, type Storage } from './platform/storage.ts'
import { createHub, createProcessLease, createSockets, type Hub, type ProcessLease, type Sockets } from './realtime/index.ts'
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
  readonly push: PushSender
  readonly impressions: Impressions
  readonly feedCache: FeedCache
  /** What reacts in the process itself to events that have just been committed, before their caller is answered. */
  onCommit(events: DomainEvent[]): Promise<void>
  /** How other processes know that this one lives. */
  readonly lease: ProcessLease
  /** The open sockets of this process, */
  readonly sockets: Sockets
  /** those of them, and the long polls, that wait for notifications, */
  readonly hub: Hub
  /** and those that watch streams. */
  readonly rooms: Rooms
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
  const scripts = { novaGate: gateScript, novaContentChanged: contentChangedScript, novaTrend: trendScript }
  const redis = await openRedis(config.REDIS_URL, log, scripts)
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
  const lease = createProcessLease({ id: newId(), redis, redisPrefix: config.REDIS_PREFIX, log })
  const sockets = createSockets({ config, postgres, redis, redisSubscriber, lease, metrics, log, clock })
  const hub = createHub({ config, postgres, redis: redisSubscriber, sockets, metrics, log })
  const rooms = createRooms({ config, postgres, redis, redisSubscriber, lease, log, clock, newId, runtime: () => runtime })
  const runtime: Runtime = {
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
    push: recordingPushSender(redis, config.REDIS_PREFIX),
    impressions: createImpressions({ config, nats, newId, clock, metrics, log }),
    feedCache: createFeedCache({ config, redis, nats, newId, clock, log }),
    onCommit: (events) => runtime.feedCache.invalidate(events),
    lease,
    sockets,
    hub,
    rooms,
    stopping,
    async close() {
      stopping.abort()
      sockets.close()
      hub.close()
      await rooms.close()
      await lease.close()
      await runtime.impressions.close()
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
  return runtime
}
