import { setTimeout as pause } from 'node:timers/promises'
import type { Core } from '../core/core.ts'
import type { ConsumerOptions } from './consumer-options.ts'
import { eventsVariables } from './events.variables.ts'
import { createInbox } from './inbox.ts'
import { createReader } from './read-events.ts'
import { createSettler } from './settle-events.ts'
import type { Stream } from './subjects.ts'

export type Consumer = {
  readonly name: string
  readonly stream: Stream
  readonly subject: string
  stop(): Promise<void>
}

const stopPatienceMs = 3_000

/**
 * Runs a durable consumer, which handles events in order, at least once. While a dependency is unavailable, it waits
 * and retries, so no event is lost or overtaken (`atOnce` gives up the order). An event that fails five times for
 * another reason is published to `dead.<name>` with its error, and the next one is handled.
 */
export function runConsumer<T>(core: Core, options: ConsumerOptions<T>): Consumer {
  const inbox = createInbox()
  const reader = createReader(core, options, inbox)
  const { settle, settleOne } = createSettler(core, options, inbox)
  const heartbeat = setInterval(inbox.keepAlive, core.config.of(eventsVariables).CONSUMER_ACK_WAIT_MS / 3)

  async function drain(): Promise<void> {
    while (!inbox.isStopped()) {
      if (inbox.waiting() === 0) await inbox.filled()
      if (inbox.isStopped()) return
      if (options.lingerMs !== undefined && inbox.waiting() < options.batch) await pause(options.lingerMs)
      const batch = inbox.take(options.batch)
      if (batch.length > 0) await settle(batch)
    }
  }

  async function drainAtOnce(atOnce: number): Promise<void> {
    const running = new Set<Promise<void>>()
    while (!inbox.isStopped()) {
      if (running.size >= atOnce) await Promise.race(running)
      else if (inbox.waiting() === 0) await inbox.filled()
      if (inbox.isStopped() || running.size >= atOnce) continue
      for (const message of inbox.take(1)) {
        const settling = settleOne(message).finally(() => running.delete(settling))
        running.add(settling)
      }
    }
    await Promise.all(running)
  }

  const running = Promise.all([reader.run(), options.atOnce === undefined ? drain() : drainAtOnce(options.atOnce)])

  return {
    name: options.name,
    stream: options.stream,
    subject: options.subject,
    async stop() {
      inbox.stop()
      clearInterval(heartbeat)
      await reader.stop()
      await Promise.race([running, pause(stopPatienceMs)])
      inbox.releaseAll()
    },
  }
}
