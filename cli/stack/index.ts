import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import pRetry from 'p-retry'
import { reasonOf } from '../../src/platform/reason-of.ts'
import { clickhouse } from './clickhouse.ts'
import { provideFfmpeg } from './ffmpeg.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { lockFolder } from './lock.ts'
import { mail } from './mail.ts'
import { nats } from './nats.ts'
import { choosePort } from './ports.ts'
import { postgres } from './postgres.ts'
import { launchChild } from './process.ts'
import { redis } from './redis.ts'
import type { Child, Profile, Running, Service, ServiceName, ServiceSource, StackEnv } from './service.ts'
import { storage } from './storage.ts'

export { deleteStackData } from './delete-data.ts'
export { startPostgres } from './one-postgres.ts'
export { choosePort } from './ports.ts'
export { adminUrl, createRoles, roleUrls } from './postgres-roles.ts'
export { newestMails, type ReceivedMail } from './read-mails.ts'
export { type Profile, type ServiceName, type ServiceSource, type StackEnv, serviceNames } from './service.ts'
export { findSharedStack, shareStack, unshareStack } from './shared-stack.ts'

export type ServiceState = 'installing' | 'starting' | 'ready' | 'external' | 'failed'

export type StackOptions = {
  /** Folder with the data, logs and lock of the stack. It is created if it is missing. */
  dir: string
  /** `default`: the default port of each service if it is free, or else any free port. `free`: always any free port. */
  ports: 'default' | 'free'
  profile: Profile
  /** Environment with the URLs of services that already run. Default `process.env`. */
  env?: NodeJS.ProcessEnv
  /** Called at every step. Also called with `failed` later, when a service ends without having been stopped. */
  onProgress?: (service: ServiceName, state: ServiceState, detail: string) => void
}

export type Stack = {
  env: StackEnv
  /** `url` may contain a password. `dataDir` is set if a service stores its data outside `dir`. */
  services: { name: ServiceName; url: string; source: ServiceSource; pid?: number; dataDir?: string }[]
  /** Stops the started services in reverse order and unlocks `dir`. Idempotent. */
  stop(): Promise<void>
}

const services: Service[] = [postgres, redis, nats, clickhouse, storage, mail]

/**
 * Starts everything that Nova needs. Services whose URL is in `env` are used as they are. The others are started on
 * 127.0.0.1, all at the same time. Resolves when each service has responded to a real client.
 *
 * @throws Error with the pid when another stack runs on `dir`; Error with the names of the services that did not start
 * and the reasons, after all started services have been stopped
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const dir = resolve(options.dir)
  const env = options.env ?? process.env
  mkdirSync(dir, { recursive: true })
  const unlock = lockFolder(dir, 'a stack')
  const children = new Map<ServiceName, Child>()
  let ledger: Ledger | undefined
  let stopped: Promise<void> | undefined
  const stop = () => {
    stopped ??= (async () => {
      for (const { name } of services.toReversed()) await children.get(name)?.stop()
      ledger?.clear()
      unlock()
    })()
    return stopped
  }

  try {
    const opened = await openLedger(dir)
    ledger = opened
    const ffmpeg = provideFfmpeg(env, { dir, report: () => undefined })
    const outcomes = await Promise.allSettled([
      ...services.map((service) => bringUp(service, { ...options, dir, env }, opened, children)),
      ffmpeg,
    ])
    const errors = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as Error] : []))
    if (errors.length > 1) throw new Error(errors.map((error) => error.message).join('\n'), { cause: errors })
    if (errors.length) throw errors[0]
    const running = services.map((_, index) => (outcomes[index] as PromiseFulfilledResult<Running>).value)
    return {
      env: Object.assign({ FFMPEG_PATH: await ffmpeg }, ...running.map((each) => each.env)),
      services: running.map((each, index) => ({
        name: (services[index] as Service).name,
        url: each.url,
        source: each.source,
        ...(each.child ? { pid: each.child.pid } : {}),
        ...(each.dataDir && !each.dataDir.startsWith(dir) ? { dataDir: each.dataDir } : {}),
      })),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

async function bringUp(
  service: Service,
  options: StackOptions & { env: NodeJS.ProcessEnv },
  ledger: Ledger,
  children: Map<ServiceName, Child>,
): Promise<Running> {
  const { name } = service
  const report = (state: ServiceState, detail: string) => options.onProgress?.(name, state, detail)
  const began = performance.now()
  try {
    if (options.env[service.variable]) {
      const running = await service.connect(options.env).catch((error: Error) => {
        throw new Error(
          `${service.variable} is set, but the service that it names does not respond: ${reasonOf(error)}`,
        )
      })
      report('external', withoutPassword(running.url))
      return running
    }
    const attempt = async () =>
      service.start({
        dir: options.dir,
        port: await choosePort(options.ports === 'default' ? service.defaultPort : undefined),
        profile: options.profile,
        report,
        launch(program) {
          const child = launchChild(name, options.dir, program, (problem) => report('failed', problem))
          children.set(name, child)
          if (child.pid) ledger.add(name, child.pid, program.stopSignal ?? 'SIGTERM')
          return child
        },
      })
    const running = await pRetry(attempt, {
      retries: 2,
      minTimeout: 0,
      // Another process may take a port between its choice and its use. No other error is worth a retry.
      shouldRetry: ({ error }) => /address already in use|EADDRINUSE/i.test(error.message),
    })
    report('ready', `${withoutPassword(running.url)} after ${((performance.now() - began) / 1000).toFixed(1)} s`)
    return running
  } catch (error) {
    report('failed', reasonOf(error as Error))
    throw new Error(`${name}: ${reasonOf(error as Error)}`, { cause: error })
  }
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//')
}
