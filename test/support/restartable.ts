import { mkdirSync } from 'node:fs'
import { clickhouse } from '../../cli/stack/clickhouse.ts'
import { nats } from '../../cli/stack/nats.ts'
import { choosePort } from '../../cli/stack/ports.ts'
import { postgres } from '../../cli/stack/postgres.ts'
import { launchChild } from '../../cli/stack/process.ts'
import { redis } from '../../cli/stack/redis.ts'
import type { Child, Service } from '../../cli/stack/service.ts'
import { suspend } from './suspend.ts'

/** A separate server for one test, which can be stopped and restarted with its data and port. */
export type Restartable = {
  readonly url: string
  start(): Promise<void>
  stop(): Promise<void>
  /** Suspends the server's processes: its connections stay open, new ones are accepted, and nothing is answered. */
  hang(): void
  /** Lets a hung server continue. Does nothing if it does not hang. */
  resume(): void
}

async function restartable(
  service: Service,
  dir: string,
  args: (given: string[]) => string[] = (given) => given,
): Promise<Restartable> {
  mkdirSync(dir, { recursive: true })
  const port = await choosePort()
  let child: Child | undefined
  let continueHung: (() => void) | undefined
  const resume = (): void => {
    continueHung?.()
    continueHung = undefined
  }
  const start = async (): Promise<string> => {
    const running = await service.start({
      dir,
      port,
      profile: 'durable',
      launch: (program) => launchChild(service.name, dir, { ...program, args: args(program.args) }, () => undefined),
      report: () => undefined,
    })
    child = running.child
    return running.url
  }
  const url = await start()
  return {
    url,
    async start() {
      await start()
    },
    async stop() {
      // A suspended process does not notice the signal that stops it.
      resume()
      await child?.stop()
    },
    hang() {
      continueHung ??= suspend(child!.pid)
    },
    resume,
  }
}

export const startNats = (dir: string): Promise<Restartable> => restartable(nats, dir)
export const startRedis = (dir: string): Promise<Restartable> => restartable(redis, dir)
export const startClickhouse = (dir: string): Promise<Restartable> => restartable(clickhouse, dir)
/** `slotBound` limits the log that replication slots keep, such as `1MB`. */
export const startPostgres = (dir: string, slotBound = '4GB'): Promise<Restartable> =>
  restartable(postgres, dir, (given) =>
    given.map((one) => one.replace(/^--max_slot_wal_keep_size=.*/, `--max_slot_wal_keep_size=${slotBound}`)),
  )
