import { setTimeout as pause } from 'node:timers/promises'
import type { Core } from '../core/core.ts'
import { isSlotInUse } from '../platform/replication.ts'
import { createTrouble } from '../platform/trouble.ts'
import { eventsVariables } from './events.variables.ts'
import { createKeptLog } from './kept-log.ts'
import { measureRelayLag } from './relay-lag.ts'
import { openRelaySession, type RelaySession } from './relay-session.ts'
import { prepareSlot, slotPosition } from './replication-slot.ts'
import { doubtStreams, streamsReady } from './streams.ts'
import { type Stream, streamName } from './subjects.ts'

export type Relay = {
  /** Everything that committed before this position is in JetStream. */
  published(): bigint
  stop(): Promise<void>
}

const streamOf = { event: 'EVENTS', row: 'CDC' } as const
const retryMs = 500
const checkEveryMs = 2_000

/**
 * Tails the write-ahead log and publishes events and row changes to JetStream in commit order, at least once. An event
 * is published only when its changes are visible to other transactions.
 *
 * A transaction is confirmed to Postgres some time after JetStream has acknowledged all its messages and all before it
 * (`RELAY_KEEP_SECONDS`). When a stream of JetStream has lost messages, the relay publishes the log of that time
 * again, so that the stream has what its consumers may not have handled.
 *
 * The slot admits one reader, so of several relays one is active and the others retry every half second.
 */
export function startRelay(core: Core): Relay {
  const keepMs = core.config.of(eventsVariables).RELAY_KEEP_SECONDS * 1000
  const keptLog = createKeptLog(keepMs)
  const trouble = createTrouble(core.log, 'the relay of events')
  const stopped = Promise.withResolvers<void>()
  let isStopped = false
  let published = 0n
  /** The sequence number of the message that was stored last, by stream. */
  const stored = new Map<Stream, number>()
  let session: RelaySession | undefined

  const run = (async () => {
    while (!isStopped) {
      await Promise.race([relayOnce(), stopped.promise]).catch((error: Error) => {
        // Another relay is active; this one is on standby.
        if (!isStopped && !isSlotInUse(error)) trouble.failed(error)
      })
      session = undefined
      if (!isStopped) await Promise.race([pause(retryMs), stopped.promise])
    }
  })()

  /** Returns whether a stream has lost messages that it had stored: it was deleted, or its server lost its disk. */
  async function hasLostMessages(): Promise<boolean> {
    const { streams } = await core.nats.ready
    for (const [name, seq] of stored) {
      const state = await streams.state(streamName(core.config, name))
      if (state === undefined || state.lastSeq < seq) return true
    }
    return false
  }

  async function relayOnce(): Promise<void> {
    doubtStreams(core)
    await streamsReady(core)
    const { streams, connection } = await core.nats.ready
    const isLost = await hasLostMessages()
    if (isStopped) return
    await prepareSlot(core)
    if (isLost) {
      core.log.error('a stream has lost events: publishing the log that Postgres has kept again')
      stored.clear()
    }
    const opened = openRelaySession(core, streams, {
      from: isLost ? 0n : published,
      acknowledged: await slotPosition(core),
      onStored(kind, seq) {
        // A message that was stored before has a lower number.
        stored.set(streamOf[kind], Math.max(seq, stored.get(streamOf[kind]) ?? 0))
      },
      onPublished(upTo) {
        published = upTo
        if (keepMs === 0) opened.acknowledge(upTo)
        trouble.works()
      },
    })
    session = opened
    const check = async (): Promise<void> => {
      const position = published
      if (await hasLostMessages()) opened.abort(new Error('a stream has lost events'))
      else opened.acknowledge(keptLog.store(position, performance.now()))
    }
    const timer = setInterval(() => void (connection.isConnected() && check().catch(() => undefined)), checkEveryMs)
    const removeListener = connection.onDisconnect(() => opened.abort(new Error('NATS is not connected')))
    try {
      await opened.run()
    } finally {
      clearInterval(timer)
      removeListener()
    }
  }

  measureRelayLag(core, () => ({ published, isActive: session !== undefined }))

  return {
    published: () => published,
    async stop() {
      isStopped = true
      stopped.resolve()
      await Promise.race([session?.stop().catch(() => undefined), pause(2_000)])
      await run
    },
  }
}
