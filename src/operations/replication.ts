import { type Ctx, run } from '../core/context.ts'
import { relaySlot } from '../events/index.ts'
import { float, nullable, type RowOf, statement, text } from '../platform/statement.ts'

const read = statement({
  name: 'operations.replication',
  params: { slot: text },
  row: { level: text, lag: nullable(float) },
  text: (p) => `
    select
      current_setting('wal_level') as level,
      (
        select pg_wal_lsn_diff(pg_current_wal_lsn(), confirmed_flush_lsn)::float8
        from pg_replication_slots
        where slot_name = ${p.slot}
      ) as lag`,
})

/** Returns the level of the write-ahead log, and the lag of the relay in bytes, or null when its slot is missing. */
export async function replication(ctx: Ctx): Promise<RowOf<typeof read>> {
  const [row] = await run(ctx, read, { slot: relaySlot(ctx.core.config) })
  return row!
}
