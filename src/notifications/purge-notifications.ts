import { type Ctx, run, transaction } from '../core/context.ts'
import { arrayOf, bigint, float, integer, statement, uuid } from '../platform/statement.ts'
import { notificationsKeptSince } from './notifications.variables.ts'

const batch = 5_000

/**
 * Reads a batch of notifications below an id (an id begins with its time of creation), and returns the last of them for
 * each recipient. All notifications up to it are deleted, so the rest of the log has no gap, and a client that resumes
 * from a deleted notification can be informed. Counters are locked in the order of ids, as everywhere.
 */
const old = statement({
  name: 'notifications.old',
  params: { below_id: uuid },
  row: { user_id: uuid, seq: float },
  text: (p) => `
    select user_id, max(seq)::float8 as seq
    from (
      select user_id, seq
      from notifications
      where id < ${p.below_id}
      order by id
      limit ${batch}
    ) o
    group by user_id
    order by user_id`,
})

const lock = statement({
  name: 'notifications.purge_lock',
  params: { users: arrayOf(uuid) },
  text: (p) => `
    select
    from notification_counters
    where user_id = any(${p.users})
    order by user_id
    for update`,
})

const purge = statement({
  name: 'notifications.purge',
  params: { users: arrayOf(uuid), seqs: arrayOf(bigint) },
  row: { many: integer },
  text: (p) => `
    with o as (
      select *
      from unnest(${p.users}, ${p.seqs}) as o (user_id, seq)
    ), deleted as (
      delete from notifications n
      using o
      where n.user_id = o.user_id
        and n.seq <= o.seq
      returning n.user_id, n.read_at
    ), groups as (
      delete from notification_groups g
      using o
      where g.user_id = o.user_id
        and g.last_seq <= o.seq
    ), unread as (
      select user_id, count(*)::integer as many
      from deleted
      where read_at is null
      group by user_id
    ), discounted as (
      update notification_counters k
      set unread_count = unread_count - many
      from unread
      where k.user_id = unread.user_id
    )
    select count(*)::integer as many
    from deleted`,
})

/** Deletes notifications that are older than `NOTIFICATION_RETENTION_DAYS`. */
export async function purgeNotifications(ctx: Ctx): Promise<void> {
  const below_id = leastIdAt(notificationsKeptSince(ctx.core))
  for (let many = batch; many >= batch; ) {
    many = await transaction(ctx, async (inside) => {
      const rows = await run(inside, old, { below_id })
      if (rows.length === 0) return 0
      const users = rows.map(({ user_id }) => user_id)
      await run(inside, lock, { users })
      const [deleted] = await run(inside, purge, { users, seqs: rows.map(({ seq }) => seq) })
      return deleted!.many
    })
  }
}

/** Returns the lowest UUIDv7 of a millisecond (RFC 9562: the first 48 bits are the time). */
function leastIdAt(ms: number): string {
  const hex = ms.toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`
}
