import type { Core } from '../core/core.ts'
import type { LogEntry } from '../platform/log-entry.ts'
import type { Streams } from '../platform/nats-streams.ts'
import { openReplication } from '../platform/replication.ts'
import { eventMetrics } from './event-metrics.ts'
import { createOpenTransactions } from './open-transactions.ts'
import { type Publication, toPublication } from './publication.ts'
import { relaySlot } from './replication-slot.ts'
import { subject } from './subjects.ts'
import { createVisibility } from './visible-commits.ts'

export type RelaySession = {
  /**
   * Publishes until `stop` is called. Rejects when something could not be published or read: a new session then starts
   * again from there.
   */
  run(): Promise<void>
  /** Postgres need not keep the log before this position any longer. */
  acknowledge(position: bigint): void
  /** Lets `run` reject with this error. */
  abort(error: Error): void
  stop(): Promise<void>
}

type Progress = {
  /** Position from which to read. */
  from: bigint
  /** Position before which Postgres need not keep the log. */
  acknowledged: bigint
  /** Called with the sequence number of each stored message. */
  onStored(kind: Publication['kind'], seq: number): void
  /** Called with each position up to which everything is in JetStream. */
  onPublished(upTo: bigint): void
}

const inFlightMax = 2_000

/**
 * Opens the relay on one connection to Postgres. It reads from `from` on, or from where Postgres has the log if that is
 * later.
 *
 * Messages are sent without waiting for each other. Each one names the message before it in its stream, and JetStream
 * refuses it if another one is the newest: so when a message is lost or refused, none after it is stored before it.
 */
export function openRelaySession(
  core: Core,
  streams: Streams,
  { from, acknowledged, onStored, onPublished }: Progress,
): RelaySession {
  const metrics = core.of(eventMetrics)
  const whenVisible = createVisibility(core)
  /** The id of the message that was sent last, by stream. */
  const lastIds: { [kind in Publication['kind']]?: string } = {}
  let upTo = from
  let isAwaited = false
  let failure: Error | undefined

  const transactions = createOpenTransactions(inFlightMax, (done) => {
    if (done <= upTo) return
    upTo = done
    if (isAwaited) replication.acknowledge(done)
    onPublished(done)
  })
  const abort = (error: Error): void => {
    // One lost message makes all after it fail too.
    if (failure !== undefined) return
    failure = error
    transactions.abort()
    void replication.stop()
  }
  const publish = ({ kind, subject: to, id, body, headers }: Publication): void => {
    const arrived = transactions.send()
    const after = lastIds[kind]
    lastIds[kind] = id
    streams.publish(subject(core.config, to), body, { id, after, headers }).then((seq) => {
      onStored(kind, seq)
      metrics.relayPublished.inc({ kind })
      arrived()
    }, abort)
  }

  async function onEntry(entry: LogEntry): Promise<void> {
    if (failure !== undefined) return
    switch (entry.kind) {
      case 'begin':
        transactions.begin()
        await whenVisible(entry.xid).catch(abort)
        break
      case 'commit':
        transactions.commit(entry.endLsn)
        break
      default: {
        const publication = toPublication(entry)
        if (publication !== undefined) publish(publication)
      }
    }
    await transactions.capacity()
  }

  // Postgres could not shut down while the log of the last seconds is kept.
  const onAwaited = (): void => {
    isAwaited = true
    replication.acknowledge(upTo)
  }

  const replication = openReplication(
    {
      url: core.config.DATABASE_RELAY_URL ?? core.config.DATABASE_URL,
      applicationName: `nova relay ${process.pid}`,
      slot: relaySlot(core.config),
      publication: 'nova_cdc',
      from,
      acknowledged,
    },
    { onEntry, onIdle: transactions.idle, onAwaited, onError: abort },
  )

  return {
    async run() {
      await replication.run()
      if (failure !== undefined) throw failure
    },
    acknowledge: replication.acknowledge,
    abort,
    stop: replication.stop,
  }
}
