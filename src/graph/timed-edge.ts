import { instant, nullable, statement, uuid } from '../platform/statement.ts'

/**
 * Declares a statement that inserts an edge that may expire, or changes the time when it expires. An edge that has
 * expired but still has its row gets a new `created_at`. `from` and `to` are columns.
 */
export function timedEdge(table: 'blocks' | 'mutes', from: string, to: string) {
  return statement({
    name: `graph.${table}_write`,
    params: { id: uuid, from: uuid, to: uuid, now: instant, expires_at: nullable(instant) },
    text: (p) => `
      insert into ${table} (id, ${from}, ${to}, created_at, expires_at)
      values (${p.id}, ${p.from}, ${p.to}, ${p.now}, ${p.expires_at})
      on conflict (${from}, ${to}) do update set
        expires_at = excluded.expires_at,
        created_at = case
          when ${table}.expires_at <= excluded.created_at then excluded.created_at
          else ${table}.created_at
        end`,
  })
}

/** Returns the time `seconds` after `now`, or null when `seconds` is undefined (the edge never expires). */
export function expiry(now: Date, seconds: number | undefined): Date | null {
  return seconds === undefined ? null : new Date(now.getTime() + seconds * 1000)
}
