import { z } from 'zod'

/** A list, separated by commas. */
export const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
)
export const whole = z.string().regex(/^\d+$/, 'Expected a whole number').transform(Number)
export const positive = z
  .string()
  .regex(/^\d+(\.\d+)?$/, 'Expected a number')
  .transform(Number)
  .pipe(z.number().positive())
export const url = z.url()
export const json = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    context.addIssue({ code: 'custom', message: 'Expected JSON' })
    return z.NEVER
  }
})

/** Variables by name. `docs/configuration.md` and `nova serve --help` show their descriptions. */
export type Variables = Readonly<Record<string, z.ZodType>>
export type Values<V extends Variables> = { readonly [K in keyof V]: z.output<V[K]> }

/** Variables that every process needs. Each domain declares its own variables besides. */
export const coreVariables = {
  HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on.'),
  PORT: whole.pipe(z.number().max(65535)).default(8080).describe('Port to listen on; 0 selects a free port.'),
  PUBLIC_URL: url
    .optional()
    .describe(
      'Address of the API for clients. `doc_url` in errors and, without a CDN, addresses of media start with it. ' +
        'Default: `http://localhost:PORT`.',
    ),
  ROLES: list
    .pipe(z.array(z.enum(['api', 'worker', 'relay'])).min(1))
    .default(['api', 'worker', 'relay'])
    .describe('Roles of this process: any of `api,worker,relay`.'),
  APP_SECRET: z
    .string()
    .min(32)
    .describe('At least 32 characters. The keys that sign cursors and encrypt the signing keys are derived from it.'),
  DATABASE_URL: url.describe(
    'Address of Postgres, which must run with wal_level=logical. Its role needs to read and write rows only ' +
      '(`nova_service` of `deploy/postgres-roles.sql`).',
  ),
  DATABASE_MIGRATION_URL: url
    .optional()
    .describe('Address of the same database for `nova migrate`, whose role owns the tables. Default: `DATABASE_URL`.'),
  DATABASE_RELAY_URL: url
    .optional()
    .describe(
      'Address of the same database for the slot of the relay, whose role has REPLICATION. `nova migrate` and ' +
        'processes with the role `relay` need it. Default: `DATABASE_URL`.',
    ),
  DATABASE_SEED_URL: url
    .optional()
    .describe(
      'Address of the same database for `nova seed --graph`, whose role may write without triggers, truncate and ' +
        'vacuum. Default: `DATABASE_URL`.',
    ),
  DATABASE_POOL: whole
    .pipe(z.number().min(2).max(200))
    .default(20)
    .describe('Maximum number of connections to Postgres.'),
  REDIS_URL: url.describe('Address of Redis.'),
  REDIS_PREFIX: z
    .string()
    .default('')
    .describe('Prefix of every Redis key, so that two installations can share one Redis.'),
  NATS_URL: z.string().min(1).describe('Address of NATS, with JetStream enabled.'),
  NATS_PREFIX: z
    .string()
    .regex(/^[a-zA-Z0-9_-]*$/)
    .default('')
    .describe('Prefix of every subject and stream, so that two installations can share one NATS.'),
  CLICKHOUSE_URL: url.describe('Address of the HTTP interface of ClickHouse.'),
  CLICKHOUSE_DATABASE: z
    .string()
    .regex(/^[a-zA-Z0-9_]+$/)
    .default('nova')
    .describe('Database in ClickHouse; the migrations create it.'),
  S3_ENDPOINT: url.describe('Address of the object storage (S3).'),
  S3_PUBLIC_ENDPOINT: url
    .optional()
    .describe('Address of the object storage for clients, for presigned uploads. Default: `S3_ENDPOINT`.'),
  S3_REGION: z.string().default('us-east-1').describe('Region of the object storage.'),
  S3_ACCESS_KEY_ID: z.string().min(1).describe('Access key id of the object storage.'),
  S3_SECRET_ACCESS_KEY: z.string().min(1).describe('Secret access key of the object storage.'),
  S3_BUCKET: z.string().min(1).default('nova-media').describe('Bucket for uploads and variants.'),
  MEDIA_BASE_URL: url
    .optional()
    .describe(
      'Address from which clients load media: that of a CDN in front of `/media/` of this API. Default: `PUBLIC_URL`.',
    ),
  OPERATIONS_HOST: z.string().min(1).default('127.0.0.1').describe('Address on which the operations port listens.'),
  OPERATIONS_PORT: whole
    .pipe(z.number().max(65535))
    .default(9464)
    .describe(
      'Port of `/metrics`, `/healthz` and `/readyz` of this process, whatever its roles; 0 selects a free port.',
    ),
  DRAIN_SECONDS: whole
    .default(0)
    .describe(
      'Time in seconds, after the signal to stop, in which the process is not ready but still serves: balancers ' +
        'notice it, and its sockets move to other processes.',
    ),
  RATE_LIMIT_SCALE: z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .transform(Number)
    .default(1)
    .describe('Multiplies every rate limit, for load tests.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('Minimum level of log lines.'),
}

export type Config = Values<typeof coreVariables> & {
  /** Address of the API for clients, without a slash at the end. */
  readonly publicUrl: string
  /** Address from which clients load media, without a slash at the end. */
  readonly mediaBaseUrl: string
  /** Returns the values of a domain's own variables. */
  of<V extends Variables>(variables: V): Values<V>
}

export class ConfigError extends Error {}

/**
 * Reads the configuration once, at start: the core's variables and those of `domains`.
 * @throws ConfigError that names every missing or invalid variable
 */
export function readConfig(domains: Variables, env: Record<string, string | undefined> = process.env): Config {
  const all = readVariables({ ...coreVariables, ...domains }, env)
  const { MEDIA_BASE_URL, PUBLIC_URL, PORT } = all
  const withoutSlash = (address: string): string => address.replace(/\/$/, '')
  const publicUrl = withoutSlash(PUBLIC_URL ?? `http://localhost:${PORT}`)
  return Object.freeze({
    ...all,
    publicUrl,
    mediaBaseUrl: withoutSlash(MEDIA_BASE_URL ?? publicUrl),
    of: (() => all) as Config['of'],
  })
}

/**
 * Reads only the given variables, for code that does not need the whole configuration.
 * @throws ConfigError that names every missing or invalid variable
 */
export function readVariables<V extends Variables>(
  variables: V,
  env: Record<string, string | undefined> = process.env,
): Values<V> {
  const names = Object.keys(variables)
  const given = Object.fromEntries(names.map((name) => [name, env[name] === '' ? undefined : env[name]]))
  const parsed = z.object(variables).safeParse(given)
  if (parsed.success) return parsed.data as Values<V>
  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0])
    const at = issue.path.slice(1).join('.')
    const problem = given[name] === undefined ? 'is missing' : `${at === '' ? '' : `at ${at}: `}${issue.message}`
    return `  ${name}: ${problem}. ${variables[name]!.description ?? ''}`
  })
  throw new ConfigError(`The configuration is not valid:\n${lines.join('\n')}`)
}
