import { z } from 'zod'
import { rankingWeights } from './feed/ranking-weights.ts'
import { providerSettings } from './oidc/provider-settings.ts'

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean),
)
const whole = z.string().regex(/^\d+$/, 'Expected a whole number').transform(Number)
const positive = z
  .string()
  .regex(/^\d+(\.\d+)?$/, 'Expected a number')
  .transform(Number)
  .pipe(z.number().positive())
const url = z.url()
const json = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    context.addIssue({ code: 'custom', message: 'Expected JSON' })
    return z.NEVER
  }
})

/** Every variable that Nova reads. The description is what `docs/configuration.md` and `nova serve --help` say. */
export const variables = {
  HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on.'),
  PORT: whole.pipe(z.number().max(65535)).default(8080).describe('Port to listen on; 0 takes a free one.'),
  PUBLIC_URL: url.optional().describe('Where clients reach the API; `doc_url` in errors starts with it. Default: `http://localhost:PORT`.'),
  ROLES: list
    .pipe(z.array(z.enum(['api', 'worker', 'relay'])).min(1))
    .default(['api', 'worker', 'relay'])
    .describe('What this process does: any of `api,worker,relay`.'),
  APP_SECRET: z.string().min(32).describe('32 characters or more. Cursors are signed and signing keys are sealed with keys derived from it.'),
  DATABASE_URL: url.describe('Postgres, with wal_level=logical.'),
  DATABASE_POOL: whole.pipe(z.number().min(2).max(200)).default(20).describe('Connections to Postgres at the most.'),
  REDIS_URL: url.describe('Redis.'),
  REDIS_PREFIX: z.string().default('').describe('Put before every Redis key, so that two installations can share one Redis.'),
  NATS_URL: z.string().min(1).describe('NATS with JetStream.'),
  NATS_PREFIX: z
    .string()
    .regex(/^[a-zA-Z0-9_-]*$/)
    .default('')
    .describe('Put before every subject and stream, so that two installations can share one NATS.'),
  CLICKHOUSE_URL: url.describe("ClickHouse's HTTP interface."),
  CLICKHOUSE_DATABASE: z
    .string()
    .regex(/^[a-zA-Z0-9_]+$/)
    .default('nova')
    .describe('The database in ClickHouse; made by the migrations.'),
  S3_ENDPOINT: url.describe('Object storage.'),
  S3_PUBLIC_ENDPOINT: url.optional().describe('Object storage as clients reach it, for presigned uploads. Default: `S3_ENDPOINT`.'),
  S3_REGION: z.string().default('us-east-1').describe('Its region.'),
  S3_ACCESS_KEY_ID: z.string().min(1).describe('Its key.'),
  S3_SECRET_ACCESS_KEY: z.string().min(1).describe('Its secret.'),
  S3_BUCKET: z.string().min(1).default('nova-media').describe('The bucket for uploads and variants.'),
  MEDIA_BASE_URL: url.optional().describe('Where clients load media from, for instance a CDN. Default: the bucket itself.'),
  FFMPEG_PATH: z
    .string()
    .min(1)
    .default('ffmpeg')
    .describe('The ffmpeg that workers make renditions of videos with, 4.1 or newer with libx264: a path, or a name in PATH.'),
  MEDIA_IMAGES_AT_ONCE: whole
    .pipe(z.number().min(1).max(64))
    .default(4)
    .describe('How many images a worker processes at once; about twice its processors.'),
  MEDIA_VIDEOS_AT_ONCE: whole
    .pipe(z.number().min(1).max(16))
    .default(1)
    .describe('How many videos a worker transcodes at once; ffmpeg uses several processors for one.'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, hostname: /./ })
    .default('smtp://127.0.0.1:1025')
    .describe('The mail server, such as `smtps://user:password@host:465`. While it is away mails wait.'),
  MAIL_FROM: z
    .string()
    .regex(/@[^@<>\s]+>?\s*$/, 'Expected an address, with or without a name')
    .default('Nova <no-reply@nova.example>')
    .describe('From whom mails are.'),
  OIDC_PROVIDERS: json
    .pipe(z.array(providerSettings).refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'Two providers have the same id'))
    .default([])
    .describe(
      'OpenID Connect providers as a JSON array of `{id, name, issuer, client_id, client_secret?, redirect_uris?, native_client_ids?, scope?}`.',
    ),
  CORS_ORIGINS: list.default([]).describe('Origins of browser clients, separated by commas.'),
  TRUSTED_PROXY_HOPS: whole.default(0).describe('How many proxies in front add to X-Forwarded-For; 0 takes the address of the connection.'),
  RATE_LIMIT_SCALE: z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .transform(Number)
    .default(1)
    .describe('Multiplies every rate limit, for load tests.'),
  RATE_LIMIT_STANDARD: whole.default(100).describe('Requests a minute for a user, or for an address when anonymous (an IPv6 /64 counts as one).'),
  RATE_LIMIT_SENSITIVE: whole
    .default(30)
    .describe(
      'Calls a minute of each sensitive operation (register, login, refresh, codes, passwords, …) for an address, or for a user when signed in.',
    ),
  RATE_LIMIT_MAIL: z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .transform(Number)
    .pipe(z.number().positive())
    .default(1)
    .describe('Mails a minute that an account may ask for (codes, password resets); five times as many an hour.'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info').describe('How much is logged.'),
  RELAY_SLOT: z
    .string()
    .regex(/^[a-z0-9_]{1,63}$/)
    .optional()
    .describe('The replication slot that the relay reads. Default: `nova_relay_` and the name of the database.'),
  SOCKETS_PER_USER: whole
    .pipe(z.number().min(1).max(1000))
    .default(20)
    .describe('Open WebSockets of one user at the most; one more closes the oldest. A `RATE_LIMIT_SCALE` above 1 multiplies it too.'),
  NOTIFICATION_RETENTION_DAYS: whole.pipe(z.number().min(1)).default(90).describe('After how many days notifications are removed.'),
  PUSH_PROVIDER: z
    .enum(['record'])
    .default('record')
    .describe('Who sends pushes. `record` sends none and keeps the last 1,000 in Redis, for `nova push`.'),
  LIVE_GRACE_SECONDS: whole
    .pipe(z.number().min(5))
    .default(180)
    .describe('After how long without video and without its creator a stream ends by itself.'),
  INGEST_SECRET: z.string().min(16).optional().describe('What the media server proves itself with. Without it no video is let in.'),
  INGEST_RTMP_URL: z.string().min(1).default('rtmp://localhost:1935/live').describe('Where creators send video by RTMP.'),
  INGEST_WHIP_URL: url.default('http://localhost:1985/rtc/v1/whip/').describe('Where creators send video by WHIP.'),
  LIVE_PLAYBACK_URL: url.default('http://localhost:8088/live').describe('Where streams are watched, as HLS.'),
  STREAM_MAX_MB: whole
    .default(0)
    .describe(
      'How large the streams of events and of row changes may become, each; 0 leaves it to NATS. A full one takes nothing new until something has aged out or been raised: the relay waits, Postgres keeps the log, and requests go on.',
    ),
  ANALYTICS_LINGER_MS: whole
    .default(1_000)
    .describe('How long events wait to reach ClickHouse together: it takes few large inserts far more easily than many small ones.'),
  FEED_WEIGHTS: json
    .pipe(rankingWeights)
    .prefault('{}')
    .describe(
      'The weights of the feed\'s signals as JSON; what is left out is `{"freshness":0.1,"relationship":0.3,"engagement":0.3,"quality":0.1,"personalization":0.2}`. `/docs/ranking` shows what they do.',
    ),
  FEED_HALF_LIFE_HOURS: positive.default(6).describe('After how many hours content is half as fresh.'),
  FEED_ENGAGEMENT_HALF: positive.default(10).describe('At how many likes an hour, a comment counting as two, the engagement signal is one half.'),
  CONSUMER_ACK_WAIT_MS: whole.default(30_000).describe('After how long an event that a dead worker held goes to another one.'),
}

const schema = z.object(variables)
export type Config = Readonly<z.output<typeof schema>> & { readonly publicUrl: string; readonly mediaBaseUrl: string; readonly relaySlot: string }

export class ConfigError extends Error {}

/**
 * Some variables alone, for what needs no more of an installation.
 * @throws ConfigError naming every variable that is missing or bad.
 */
export function loadPart<Name extends keyof typeof variables>(names: readonly Name[], env: Record<string, string | undefined> = process.env) {
  const shape = Object.fromEntries(names.map((name) => [name, variables[name]])) as Pick<typeof variables, Name>
  return read(z.object(shape), names, env)
}

/**
 * Reads the configuration, once, at start.
 * @throws ConfigError naming every variable that is missing or bad.
 */
export function loadConfig(env: Record<string, string | undefined> = process.env): Config {
  const config = read(schema, Object.keys(variables) as (keyof typeof variables)[], env)
  const database = new URL(config.DATABASE_URL).pathname.slice(1).replaceAll(/[^a-z0-9_]/g, '_')
  return Object.freeze({
    ...config,
    publicUrl: config.PUBLIC_URL?.replace(/\/$/, '') ?? `http://localhost:${config.PORT}`,
    mediaBaseUrl: (config.MEDIA_BASE_URL ?? `${(config.S3_PUBLIC_ENDPOINT ?? config.S3_ENDPOINT).replace(/\/$/, '')}/${config.S3_BUCKET}`).replace(
      /\/$/,
      '',
    ),
    relaySlot: config.RELAY_SLOT ?? `nova_relay_${database}`,
  })
}

function read<T>(wanted: z.ZodType<T>, names: readonly (keyof typeof variables)[], env: Record<string, string | undefined>): T {
  const given: Record<string, string | undefined> = Object.fromEntries(names.map((name) => [name, env[name] === '' ? undefined : env[name]]))
  const parsed = wanted.safeParse(given)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]) as keyof typeof variables
    const at = issue.path.slice(1).join('.')
    const problem = given[name] === undefined ? 'is missing' : `${at === '' ? '' : `at ${at}: `}${issue.message}`
    return `  ${name}: ${problem}. ${variables[name].description ?? ''}`
  })
  throw new ConfigError(`The configuration is not valid:\n${lines.join('\n')}`)
}
