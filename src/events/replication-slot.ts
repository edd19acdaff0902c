import type { Config } from '../config.ts'
import type { Core } from '../core/core.ts'
import { statement, text } from '../platform/statement.ts'
import { eventMetrics } from './event-metrics.ts'
import { eventsVariables } from './events.variables.ts'

const slotStatus = statement({
  name: 'events.slot_status',
  params: { slot: text },
  row: { wal_status: text },
  text: (p) => `select wal_status
    from pg_replication_slots
    where slot_name = ${p.slot}`,
})

const dropSlot = statement({
  name: 'events.drop_slot',
  params: { slot: text },
  text: (p) => `select pg_drop_replication_slot(${p.slot})`,
})

const createSlot = statement({
  name: 'events.create_slot',
  params: { slot: text },
  text: (p) => `select pg_create_logical_replication_slot(${p.slot}, 'pgoutput')`,
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
 */
export async function ensureSlot(core: Pick<Core, 'postgres' | 'config'>): Promise<'ready' | 'lost'> {
  const { postgres } = core
  const slot = relaySlot(core.config)
  const [known] = await postgres.run(slotStatus, { slot })
  const isLost = known?.wal_status === 'lost'
  if (known !== undefined && !isLost) return 'ready'
  // 42704: another process has dropped it already.
  if (isLost) await postgres.run(dropSlot, { slot }).catch(unless('42704'))
  // 42710: another process has created it at the same time.
  await postgres.run(createSlot, { slot }).catch(unless('42710'))
  return isLost ? 'lost' : 'ready'
}

const unless =
  (code: string) =>
  (error: { code?: string }): void => {
    if (error.code !== code) throw error
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
