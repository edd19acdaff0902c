import { headers as natsHeaders } from '@nats-io/transport-node'
import { LogicalReplicationService, type Pgoutput, PgoutputPlugin } from 'pg-logical-replication'
import type { Core } from '../core/core.ts'
import { eventMetrics } from './event-metrics.ts'
import { formatLsn, parseLsn } from './lsn.ts'
import { prepareSlot, relaySlot } from './replication-slot.ts'
import { toRowChange } from './row-change.ts'
import { streamsReady } from './streams.ts'
import { subject } from './subjects.ts'
import { createVisibility } from './visible-commits.ts'

export type Relay = {
  /** Everything that committed before this position is in JetStream. */
  confirmed(): bigint
  stop(): Promise<void>
}

type Pending = { endLsn: bigint; open: number; committed: boolean }

const retryMs = 500
// Confirming later only means that more is published again after a crash, and dropped by JetStream.
const confirmEveryMs = 50
const inFlightMax = 2_000

/**
 * Tails the write-ahead log and publishes events and row changes to JetStream in the order of commits, at least once, when others can see what they tell of. A transaction is
 * confirmed to Postgres only after JetStream has acknowledged all of it and all before it. The slot admits one reader, so of several
 * relays one is active and the others try again every half second.
 */
export function startRelay(core: Core): Relay {
  let stopped = false
  let confirmed = 0n
  let service: LogicalReplicationService | undefined

  const run = (async () => {
    while (!stopped) {
      await relayOnce().catch((error: { code?: string; message: string }) => {
        // 55006: the slot is in use; this relay stands by.
        if (!stopped && error.code !== '55006') core.log.warn({ err: error.message }, 'relay stopped; starting again')
      })
      if (!stopped) await new Promise((resolve) => setTimeout(resolve, retryMs))
    }
  })()

  async function relayOnce(): Promise<void> {
    await streamsReady(core)
    const { jetstream } = await core.nats.ready
    if (stopped) return
    await prepareSlot(core)
    const replication = new LogicalReplicationService(
      { connectionString: core.config.DATABASE_URL, application_name: `nova relay ${process.pid}` },
      { acknowledge: { auto: false, timeoutSeconds: 0 }, flowControl: { enabled: true } },
    )
    service = replication
    const whenVisible = createVisibility(core)
    const transactions: Pending[] = []
    let current: Pending | undefined
    let inFlight = 0
    let failure: Error | undefined
    let room: (() => void) | undefined
    let idleLsn = 0n

    // pg-logical-replication sends the position plus one. The next commit record may begin right at the end of this one, and Postgres skips
    // transactions that committed before the confirmed position: confirming one byte too far would lose it.
    let told: NodeJS.Timeout | undefined
    const acknowledge = (lsn: bigint): void => {
      if (lsn <= confirmed) return
      confirmed = lsn
      told ??= setTimeout(() => {
        told = undefined
        void replication.acknowledge(formatLsn(confirmed - 1n))
      }, confirmEveryMs)
    }
    const settleHead = (): void => {
      let done = 0n
      while (transactions[0]?.committed && transactions[0].open === 0) done = transactions.shift()!.endLsn
      if (transactions.length === 0 && idleLsn > done) done = idleLsn
      if (done > 0n) acknowledge(done)
      core
        .of(eventMetrics)
        .relayLagBytes.set(
          transactions.length === 0 ? 0 : Number((transactions.at(-1)!.endLsn || confirmed) - confirmed),
        )
      if (inFlight < inFlightMax / 2) {
        room?.()
        room = undefined
      }
    }
    const abort = (error: Error): void => {
      failure ??= error
      room?.()
      void replication.stop()
    }
    const publish = (
      kind: 'event' | 'row',
      to: string,
      id: string,
      body: string | Uint8Array,
      requestId?: string | null,
    ): void => {
      const owner = current!
      owner.open += 1
      inFlight += 1
      const headers = natsHeaders()
      if (requestId) headers.set('Nova-Request-Id', requestId)
      jetstream.publish(subject(core.config, to), body, { msgID: id, headers }).then(
        () => {
          core.of(eventMetrics).relayPublished.inc({ kind })
          owner.open -= 1
          inFlight -= 1
          settleHead()
        },
        (error: Error) => abort(error),
      )
    }

    replication.on('data', async (lsn: string, message: Pgoutput.Message) => {
      if (failure !== undefined) return
      switch (message.tag) {
        case 'begin':
          current = { endLsn: 0n, open: 0, committed: false }
          transactions.push(current)
          await whenVisible(message.xid).catch((error: Error) => abort(error))
          break
        case 'commit':
          current!.endLsn = parseLsn(message.commitEndLsn!)
          current!.committed = true
          current = undefined
          settleHead()
          break
        case 'message': {
          if (!message.transactional || !message.prefix.startsWith('events.')) break
          const event = JSON.parse(Buffer.from(message.content).toString()) as { id: string; request_id: string | null }
          publish('event', message.prefix, event.id, message.content, event.request_id)
          break
        }
        case 'insert':
        case 'update':
        case 'delete': {
          const change = toRowChange(lsn, message)
          publish('row', `cdc.${change.table}`, `${lsn}|${change.table}|${change.key}`, JSON.stringify(change))
          break
        }
        default:
      }
      if (inFlight >= inFlightMax) await new Promise<void>((resolve) => (room = resolve))
    })
    replication.on('heartbeat', (lsn: string, _time: number, shouldRespond: boolean) => {
      idleLsn = parseLsn(lsn)
      settleHead()
      if (shouldRespond && confirmed > 0n) void replication.acknowledge(formatLsn(confirmed - 1n))
    })
    replication.on('error', (error: Error) => abort(error))

    const plugin = new PgoutputPlugin({ protoVersion: 1, publicationNames: ['nova_cdc'], messages: true })
    try {
      await replication.subscribe(plugin, relaySlot(core.config))
    } finally {
      clearTimeout(told)
      await replication.destroy().catch(() => undefined)
    }
    if (failure !== undefined) throw failure
  }

  return {
    confirmed: () => confirmed,
    async stop() {
      stopped = true
      await service?.stop().catch(() => undefined)
      await Promise.race([run, new Promise((resolve) => setTimeout(resolve, 2_000).unref())])
    },
  }
}
