/**
 * The services of the local stack, in the order in which they are listed. They are stopped in the reverse order.
 */
export const serviceNames = ['postgres', 'redis', 'nats', 'clickhouse', 'storage', 'mail'] as const

export type ServiceName = (typeof serviceNames)[number]

/**
 * Origin of a service: set in the environment, or started from an npm package, the PATH or a Debian package.
 */
export type ServiceSource = 'external' | 'npm' | 'path' | 'debian'

/**
 * `durable` keeps all written data after a crash. `test` gives that up for speed; a clean stop still keeps everything.
 */
export type Profile = 'durable' | 'test'

/** Variables that the services provide to the application, with the names that its configuration reads. */
export type StackEnv = {
  DATABASE_URL: string
  /** For other roles of the same database. A Postgres that was set with DATABASE_URL need not have them. */
  DATABASE_MIGRATION_URL?: string
  DATABASE_RELAY_URL?: string
  DATABASE_SEED_URL?: string
  REDIS_URL: string
  NATS_URL: string
  CLICKHOUSE_URL: string
  S3_ENDPOINT: string
  S3_ACCESS_KEY_ID: string
  S3_SECRET_ACCESS_KEY: string
  S3_REGION: string
  S3_BUCKET: string
  SMTP_URL: string
  /** Path of a program that workers run; not a service. */
  FFMPEG_PATH: string
  /** Folder in which the local mail server stores mails; empty if SMTP_URL was set. */
  MAIL_FOLDER: string
}

/** A server program that `launch` starts as a child process. */
export type Program = {
  command: string
  args: string[]
  env?: Record<string, string>
  uid?: number
  gid?: number
  /** Signal that stops this server quickly and cleanly. Default SIGTERM. */
  stopSignal?: NodeJS.Signals
}

/** A started child process. */
export type Child = {
  pid: number
  /**
   * Resolves when `probe` resolves. Rejects with the last lines of the log when the child ends first or `timeoutMs` is
   * over.
   */
  ready(probe: () => Promise<unknown>, timeoutMs?: number): Promise<void>
  /** Sends the stop signal, and SIGKILL after ten seconds if the child still runs. Idempotent. */
  stop(): Promise<void>
}

/** Everything that a service may use to start itself. */
export type Site = {
  /** Folder with the stack's data. A service uses only `<dir>/<its name>`. */
  dir: string
  port: number
  profile: Profile
  launch(program: Program): Child
  report(state: 'installing' | 'starting', detail: string): void
}

/** A service that responds. */
export type Running = {
  env: Partial<StackEnv>
  url: string
  source: ServiceSource
  child?: Child
  /** Folder with its data, if that may not be `<dir>/<name>`. */
  dataDir?: string
}

/** One service of the stack. */
export type Service = {
  name: ServiceName
  defaultPort: number
  /** Variable with the URL of a service that already runs. */
  variable: keyof StackEnv
  start(site: Site): Promise<Running>
  /** Checks that the service at `env[variable]` responds, and returns the variables and the URL to reach it. */
  connect(env: NodeJS.ProcessEnv): Promise<Running>
}
