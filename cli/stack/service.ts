/**
 * The services that make up the local stack, in the order in which they are listed and in the reverse of which they are
 * stopped.
 */
export const serviceNames = ['postgres', 'redis', 'nats', 'clickhouse', 'storage', 'mail'] as const

export type ServiceName = (typeof serviceNames)[number]

/**
 * Where a service came from: given by the environment, or started from an npm package, the PATH or a Debian package.
 */
export type ServiceSource = 'external' | 'npm' | 'path' | 'debian'

/**
 * `durable` keeps what was written through a crash; `test` trades that for speed (a clean stop still keeps everything).
 */
export type Profile = 'durable' | 'test'

/** What a local service tells the applications: the names under which `config` looks for them. */
export type StackEnv = {
  DATABASE_URL: string
  REDIS_URL: string
  NATS_URL: string
  CLICKHOUSE_URL: string
  S3_ENDPOINT: string
  S3_ACCESS_KEY_ID: string
  S3_SECRET_ACCESS_KEY: string
  S3_REGION: string
  S3_BUCKET: string
  SMTP_URL: string
  /** A program and not a service; workers run it. */
  FFMPEG_PATH: string
  /** Where the local receiver keeps its mails; empty when SMTP_URL was given. */
  MAIL_FOLDER: string
}

/** What `launch` needs to know to start a server as a child. */
export type Program = {
  command: string
  args: string[]
  env?: Record<string, string>
  uid?: number
  gid?: number
  /** The signal that asks this server for a quick and clean stop. Default SIGTERM. */
  stopSignal?: NodeJS.Signals
}

/** A started child process. */
export type Child = {
  pid: number
  /**
   * Resolves once `probe` does; rejects with the last lines of the log when the child ends first or `timeoutMs` passes.
   */
  ready(probe: () => Promise<unknown>, timeoutMs?: number): Promise<void>
  /** Asks the child to stop, and ends it after a while if it does not. Idempotent. */
  stop(): Promise<void>
}

/** Everything that a service may use to start itself. */
export type Site = {
  /** Root of the stack's data; a service keeps to `<dir>/<its name>`. */
  dir: string
  port: number
  profile: Profile
  launch(program: Program): Child
  report(state: 'installing' | 'starting', detail: string): void
}

/** A service that answers. */
export type Running = {
  env: Partial<StackEnv>
  url: string
  source: ServiceSource
  child?: Child
  /** Where its data is, when that is not `<dir>/<name>`. */
  dataDir?: string
}

/** One service of the stack. */
export type Service = {
  name: ServiceName
  defaultPort: number
  /** The variable that names a service that runs already. */
  variable: keyof StackEnv
  start(site: Site): Promise<Running>
  /** Checks that the service behind `env[variable]` answers, and returns what it is reached by. */
  connect(env: NodeJS.ProcessEnv): Promise<Running>
}
