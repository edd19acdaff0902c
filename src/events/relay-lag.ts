import type { Core } from '../core/core.ts'
import { parseLsn } from '../platform/lsn.ts'
import { boolean, statement, text } from '../platform/statement.ts'
import { relaySlot } from './replication-slot.ts'

const positions = statement({
  name: 'events.log_positions',
  params: { slot: text },
  row: { current: text, kept_from: text, is_active: boolean },
  text: (p) => `
    select pg_current_wal_lsn()::text as current, confirmed_flush_lsn::text as kept_from, active as is_active
    from pg_replication_slots
    where slot_name = ${p.slot}`,
})

/**
 * Adds the metric of how far the relay of this process is behind. It is measured whenever it is read, so it is right
 * also while nothing can be published. It is 0 if the relay of another process is the active one.
 */
export function measureRelayLag(core: Core, relay: () => { published: bigint; isActive: boolean }): void {
  const gauge = core.metrics.gauge({
    name: 'nova_relay_lag_bytes',
    help: 'Bytes of the write-ahead log that the relay has not published yet.',
    async collect() {
      const lag = await lagOf(core, relay()).catch(() => undefined)
      if (lag !== undefined) gauge.set(Number(lag))
    },
  })
}

async function lagOf(core: Core, { published, isActive }: { published: bigint; isActive: boolean }): Promise<bigint> {
  const [found] = await core.postgres.run(positions, { slot: relaySlot(core.config) })
  if (found === undefined || (found.is_active && !isActive)) return 0n
  const keptFrom = parseLsn(found.kept_from)
  const lag = parseLsn(found.current) - (published > keptFrom ? published : keptFrom)
  return lag > 0n ? lag : 0n
}
