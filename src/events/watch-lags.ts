import type { Core } from '../core/core.ts'
import { float, statement, text } from '../platform/statement.ts'
import { consumerStates } from './consumer-states.ts'
import { eventMetrics } from './event-metrics.ts'
import { relaySlot } from './replication-slot.ts'

const retainedBytes = statement({
  name: 'events.retained_bytes',
  params: { slot: text },
  row: { retained: float },
  text: (p) => `select pg_wal_lsn_diff(pg_current_wal_lsn(), confirmed_flush_lsn)::float8 as retained
    from pg_replication_slots
    where slot_name = ${p.slot}`,
})

/** Updates the metrics of how far the consumers and the relay are behind. */
export async function watchLags(core: Core): Promise<void> {
  const { postgres, config, clock } = core
  const metrics = core.of(eventMetrics)
  const [slot] = await postgres.run(retainedBytes, { slot: relaySlot(config) })
  metrics.relayRetainedBytes.set(slot?.retained ?? 0)
  for (const { name, pending, in_flight, dead, oldest_pending_at } of await consumerStates(core)) {
    const labels = { consumer: name }
    metrics.consumerPending.set(labels, pending + in_flight)
    metrics.consumerDead.set(labels, dead)
    metrics.consumerLag.set(
      labels,
      oldest_pending_at === null ? 0 : Math.max(0, (clock.now().getTime() - Date.parse(oldest_pending_at)) / 1000),
    )
  }
}
