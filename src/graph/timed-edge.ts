import type { Statement } from '../platform/postgres.ts'

/**
 * SQL: writes an edge that may end by itself, or changes when it ends. One that has ended but still has its row begins anew.
 * Parameters: a new id, from whom, to whom, the time, the end or null.
 */
export function timedEdge(table: 'blocks' | 'mutes', from: string, to: string): Statement {
  return {
    name: `write_${table}`,
    text: `insert into ${table} (id, ${from}, ${to}, created_at, expires_at) values ($1, $2, $3, $4, $5)
      on conflict (${from}, ${to}) do update set expires_at = excluded.expires_at,
        created_at = case when ${table}.expires_at <= excluded.created_at then excluded.created_at else ${table}.created_at end`,
  }
}

/** When something that begins now ends by itself; null when it does not. */
export function expiry(now: Date, seconds: number | undefined): Date | null {
  return seconds === undefined ? null : new Date(now.getTime() + seconds * 1000)
}
