import type { Core } from '../core/core.ts'
import { isSlotInUse } from '../platform/replication.ts'
import { openRelaySession, type RelaySession } from './relay-session.ts'
import { prepareSlot } from './replication-slot.ts'
import { streamsReady } from './streams.ts'

export type Relay = {
  /** Everything that committed before this position is in JetStream. */
  confirmed(): bigint
  stop(): Promise<void>
}

const retryMs = 500

/**
 * Tails the write-ahead log and publishes events and row changes to JetStream in the order of commits, at least once,
 * when others can see what they tell of. A transaction is confirmed to Postgres only after JetStream has acknowledged
 * all of it and all before it. The slot admits one reader, so of several relays one is active and the others try again
 * every half second.
 */
export function startRelay(core: Core): Relay {
  let stopped = false
  let confirmed = 0n
  let session: RelaySession | undefined

  const run = (async () => {
    while (!stopped) {
      await relayOnce().catch((error: Error) => {
        // This relay stands by.
        if (stopped || isSlotInUse(error)) return
        core.log.warn({ err: error.message }, 'relay stopped; starting again')
      })
      if (!stopped) await new Promise((resolve) => setTimeout(resolve, retryMs))
    }
  })()

  async function relayOnce(): Promise<void> {
    await streamsReady(core)
    const { streams } = await core.nats.ready
    if (stopped) return
    await prepareSlot(core)
    session = openRelaySession(core, streams, confirmed, (upTo) => {
      confirmed = upTo
    })
    await session.run()
  }

  return {
    confirmed: () => confirmed,
    async stop() {
      stopped = true
      await session?.stop().catch(() => undefined)
      await Promise.race([run, new Promise((resolve) => setTimeout(resolve, 2_000).unref())])
    },
  }
}
