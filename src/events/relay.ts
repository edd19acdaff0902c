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
 * Tails the write-ahead log and publishes events and row changes to JetStream in commit order, at least once. An event
 * is published only when its changes are visible to other transactions. A transaction is confirmed to Postgres only
 * after JetStream has acknowledged all its messages and all before it. The slot admits one reader, so of several relays
 * one is active and the others retry every half second.
 */
export function startRelay(core: Core): Relay {
  let stopped = false
  let confirmed = 0n
  let session: RelaySession | undefined

  const run = (async () => {
    while (!stopped) {
      await relayOnce().catch((error: Error) => {
        // Another relay is active; this one is on standby.
        if (stopped || isSlotInUse(error)) return
        core.log.warn({ err: error.message }, 'relay stopped; restarting')
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
