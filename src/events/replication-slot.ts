import type { Runtime } from '../runtime.ts'

/**
 * Makes the relay's replication slot if there is none. From then on Postgres keeps what the relay has not confirmed, so this must happen
 * before the first write: `nova migrate up` does it, and every start makes sure.
 */
export async function ensureSlot(runtime: Pick<Runtime, 'postgres' | 'config'>): Promise<void> {
  const { pool } = runtime.postgres
  const { relaySlot } = runtime.config
  const { rows } = await pool.query('select wal_status from pg_replication_slots where slot_name = $1', [relaySlot])
  if (rows.length > 0) return
  await pool.query(`select pg_create_logical_replication_slot($1, 'pgoutput')`, [relaySlot]).catch((error: { code?: string }) => {
    // 42710: another process made it at the same time.
    if (error.code !== '42710') throw error
  })
}
