import type { Config } from '../config.ts'
import { subject } from '../events/index.ts'
import type { Connected, Nats } from '../platform/nats.ts'

type CacheBypass = {
  /** Returns whether cached pages may be older than a change that could not be written to Redis. */
  isOn(): boolean
  /** Makes all processes bypass cached pages until all pages that exist now have expired. */
  start(): Promise<void>
}

const announceTimeoutMs = 1_000

/**
 * Bypasses cached pages for `forMs`, longer than their lifetime, when Redis accepts no writes: later it may return
 * pages from before a change that was never written to it. Processes inform each other over NATS; a process that NATS
 * cannot reach either starts its bypass only when its own writes fail.
 */
export function createCacheBypass(config: Config, nats: Nats, forMs: number): CacheBypass {
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
    async start() {
      begin()
      if (connected?.connection.isConnected() !== true) return
      connected.connection.publish(topic)
      // The other processes must know before this process responds to its caller.
      await Promise.race([
        connected.connection.flush(),
        new Promise((resolve) => setTimeout(resolve, announceTimeoutMs).unref()),
      ]).catch(() => undefined)
    },
  }
}
