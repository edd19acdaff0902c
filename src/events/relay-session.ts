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
  stop(): Promise<void>
}

const inFlightMax = 2_000

/**
 * Opens the relay on one connection to Postgres. `confirmed` is the position that earlier sessions have confirmed;
 * `confirm` is called with each new confirmed position.
 */
export function openRelaySession(
  core: Core,
  streams: Streams,
  confirmed: bigint,
  confirm: (upTo: bigint) => void,
): RelaySession {
  const metrics = core.of(eventMetrics)
  const whenVisible = createVisibility(core)
  let upTo = confirmed
  let failure: Error | undefined

  const transactions = createOpenTransactions(inFlightMax, (done) => {
    if (done > upTo) {
      upTo = done
      confirm(done)
      replication.acknowledge(done)
    }
    metrics.relayLagBytes.set(transactions.bytesBeyond(upTo))
  })
  const abort = (error: Error): void => {
    failure ??= error
    transactions.abort()
    void replication.stop()
  }
  const publish = ({ kind, subject: to, id, body, headers }: Publication): void => {
    const arrived = transactions.send()
    streams.publish(subject(core.config, to), body, { id, headers }).then(() => {
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

  const replication = openReplication(
    {
      url: core.config.DATABASE_URL,
      applicationName: `nova relay ${process.pid}`,
      slot: relaySlot(core.config),
      publication: 'nova_cdc',
      acknowledged: confirmed,
    },
    { onEntry, onIdle: transactions.idle, onError: abort },
  )

  return {
    async run() {
      await replication.run()
      if (failure !== undefined) throw failure
    },
    stop: replication.stop,
  }
}
