import { instant, nullable, statement, uuid } from '../platform/statement.ts'

/**
 * Declares a statement that writes an edge which may end by itself, or changes when it ends. One that has ended but
 * still has its row begins anew. `from` and `to` are columns.
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

/** When something that begins now ends by itself; null when it does not. */
export function expiry(now: Date, seconds: number | undefined): Date | null {
  return seconds === undefined ? null : new Date(now.getTime() + seconds * 1000)
}
