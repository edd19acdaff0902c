import type { Config } from '../config.ts'
import { subject } from '../events/index.ts'
import type { Connected, Nats } from '../platform/nats.ts'

type Distrust = {
  /** Whether cached pages may be older than a change that could not be written to Redis. */
  isOn(): boolean
  /** From now on no process hands out cached pages, until all that there are now have ended. */
  declare(): Promise<void>
}

const announcedMs = 1_000

/**
 * What holds when Redis takes no writes, or comes back with pages from before a change that never reached it: then
 * nobody looks at cached pages for `forMs`, longer than one lives. Processes tell each other over NATS; one that cannot
 * be reached there either goes by what it sees itself.
 */
export function createDistrust(config: Config, nats: Nats, forMs: number): Distrust {
  const topic = subject(config, 'feed.distrust')
  let until = 0
  let connected: Connected | undefined
  const begin = (): void => {
    until = performance.now() + forMs
  }
  nats.ready.then(
    (ready) => {
      connected = ready
      ready.connection.subscribe(topic, { callback: begin })
    },
    () => undefined,
  )
  return {
    isOn: () => performance.now() < until,
    async declare() {
      begin()
      if (connected === undefined || connected.connection.isClosed()) return
      connected.connection.publish(topic)
      // The others are to know before the caller is answered.
      await Promise.race([
        connected.connection.flush(),
        new Promise((resolve) => setTimeout(resolve, announcedMs).unref()),
      ]).catch(() => undefined)
    },
  }
}
