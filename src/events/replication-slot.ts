import type { Config } from '../config.ts'
import type { Core } from '../core/core.ts'
import { parseLsn } from '../platform/lsn.ts'
import { createReplicationSlot, dropReplicationSlot } from '../platform/replication.ts'
import { boolean, nullable, statement, text } from '../platform/statement.ts'
import { eventMetrics } from './event-metrics.ts'
import { eventsVariables } from './events.variables.ts'

const slotStatus = statement({
  name: 'events.slot_status',
  params: { slot: text },
  row: { is_standby: boolean, wal_status: nullable(text) },
  text: (p) => `
    select pg_is_in_recovery() as is_standby, s.wal_status
    from (select) as always
    left join pg_replication_slots s on s.slot_name = ${p.slot}`,
})

const confirmedPosition = statement({
  name: 'events.confirmed_position',
  params: { slot: text },
  row: { lsn: text },
  text: (p) => `select confirmed_flush_lsn::text as lsn
    from pg_replication_slots
    where slot_name = ${p.slot}`,
})

/** Returns the name of the relay's replication slot. */
export function relaySlot(config: Config): string {
  const database = new URL(config.DATABASE_URL).pathname.slice(1).replaceAll(/[^a-z0-9_]/g, '_')
  return config.of(eventsVariables).RELAY_SLOT ?? `nova_relay_${database}`
}

/**
 * Creates the relay's replication slot if there is none. From then on, Postgres keeps the log that the relay has not
 * confirmed. So this must happen before the first write: `nova migrate up` does it, and every start checks it.
 *
 * Returns `lost` when Postgres had invalidated the slot, because more log was unconfirmed than `max_slot_wal_keep_size`
 * allows. There is a new slot then, and events that were not published before are lost.
 * @throws Error with SQLSTATE 25006 when Postgres is a standby
 */
export async function ensureSlot(core: Pick<Core, 'postgres' | 'config'>): Promise<'ready' | 'lost'> {
  const { postgres } = core
  const slot = relaySlot(core.config)
  const url = core.config.DATABASE_RELAY_URL ?? core.config.DATABASE_URL
  const [known] = await postgres.run(slotStatus, { slot })
  // A slot of a standby would be another one than that of the primary, and the standby has only what it has received.
  if (known!.is_standby) throw new ReadOnlyPostgres()
  const isLost = known!.wal_status === 'lost'
  if (known!.wal_status !== null && !isLost) return 'ready'
  // 42704: another process has dropped it already.
  if (isLost) await dropReplicationSlot(url, slot).catch(unless('42704'))
  // 42710: another process has created it at the same time.
  await createReplicationSlot(url, slot).catch(unless('42710'))
  return isLost ? 'lost' : 'ready'
}

class ReadOnlyPostgres extends Error {
  readonly code = '25006'

  constructor() {
    super('Postgres is a standby: it accepts no writes')
  }
}

const unless =
  (code: string) =>
  (error: { code?: string }): void => {
    if (error.code !== code) throw error
  }

/** Returns the position before which Postgres no longer keeps the log of the slot. */
export async function slotPosition({ postgres, config }: Core): Promise<bigint> {
  const [slot] = await postgres.run(confirmedPosition, { slot: relaySlot(config) })
  return slot === undefined ? 0n : parseLsn(slot.lsn)
}

/** Calls `ensureSlot` at the start of a process. Logs and counts a lost slot. */
export async function prepareSlot(core: Core): Promise<void> {
  if ((await ensureSlot(core)) !== 'lost') return
  core.of(eventMetrics).relaySlotsLost.inc()
  core.log.error(
    { slot: relaySlot(core.config) },
    'Postgres had invalidated the slot of the relay: events from before are missing',
  )
}
