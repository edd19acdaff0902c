import { type Ctx, run, transaction } from '../core/context.ts'
import { bigint, float, instant, nullable, type RowOf, statement, text, uuid } from '../platform/statement.ts'

const claimMs = 60 * 1000

// Only one process at a time sends a push; the claim of a process that died expires.
const claim = statement({
  name: 'notifications.push_claim',
  params: { id: uuid, now: instant, claimed_before: instant },
  row: { user_id: uuid, group_key: text, created_at: instant },
  text: (p) => `
    update pushes
    set claimed_at = ${p.now}
    where id = ${p.id}
      and settled_at is null
      and (claimed_at is null or claimed_at < ${p.claimed_before})
    returning user_id, group_key, created_at`,
})

const release = statement({
  name: 'notifications.push_release',
  params: { id: uuid },
  text: (p) => `
    update pushes
    set claimed_at = null
    where id = ${p.id}
      and settled_at is null`,
})

const head = statement({
  name: 'notifications.push_group_head',
  params: { user: uuid, group_key: text },
  row: { last_seq: float },
  text: (p) => `
    select last_seq::float8 as last_seq
    from notification_groups
    where user_id = ${p.user}
      and group_key = ${p.group_key}`,
})

const lock = statement({
  name: 'notifications.push_lock',
  params: { id: uuid },
  text: (p) => `
    select
    from pushes
    where id = ${p.id}
    for update`,
})

// Does not settle the push if its group has a newer notification: that one found this push in the queue and relies on
// it.
const settle = statement({
  name: 'notifications.push_settle',
  params: { id: uuid, now: instant, outcome: text, head: nullable(bigint) },
  row: { id: uuid },
  text: (p) => `
    update pushes p
    set settled_at = ${p.now}, outcome = ${p.outcome}
    where id = ${p.id}
      and not exists (
        select from notification_groups g
        where g.user_id = p.user_id
          and g.group_key = p.group_key
          and g.last_seq > coalesce(${p.head}, g.last_seq)
      )
    returning p.id`,
})

const markFailed = statement({
  name: 'notifications.push_mark_failed',
  params: { id: uuid, now: instant },
  text: (p) => `
    update pushes
    set settled_at = ${p.now}, outcome = 'failed'
    where id = ${p.id}
      and settled_at is null`,
})

/** A queued push: its recipient, its group of notifications, and the time at which it was queued. */
export type QueuedPush = RowOf<typeof claim>

/** Claims a push, so that no other process sends it. Returns undefined when it is settled or claimed already. */
export async function claimPush(ctx: Ctx, id: string): Promise<QueuedPush | undefined> {
  const now = ctx.core.clock.now()
  const [push] = await run(ctx, claim, { id, now, claimed_before: new Date(now.getTime() - claimMs) })
  return push
}

/** Releases the claim of a push that could not be sent now. */
export async function releasePush(ctx: Ctx, id: string): Promise<void> {
  await run(ctx, release, { id })
}

/** Returns the number of the newest notification of the push's group, or null when the notification has no group. */
export async function pushHead(ctx: Ctx, { user_id, group_key }: QueuedPush): Promise<number | null> {
  const [found] = await run(ctx, head, { user: user_id, group_key })
  return found?.last_seq ?? null
}

/**
 * Settles a push whose text included the notifications of its group up to `head`. Returns false when the group has a
 * newer notification.
 */
export async function settlePush(
  ctx: Ctx,
  id: string,
  { outcome, head }: { outcome: 'sent' | 'skipped'; head: number | null },
): Promise<boolean> {
  return transaction(ctx, async (inside) => {
    // The row is locked before the group is read: a transaction that stores a notification holds this lock until its
    // commit.
    await run(inside, lock, { id })
    return (await run(inside, settle, { id, now: ctx.core.clock.now(), outcome, head })).length > 0
  })
}

/** Settles a push that cannot be sent at all, because a queued push prevents further pushes of its group. */
export async function failPush(ctx: Ctx, id: string): Promise<void> {
  await run(ctx, markFailed, { id, now: ctx.core.clock.now() })
}
