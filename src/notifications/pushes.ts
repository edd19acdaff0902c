import { type Ctx, run, transaction } from '../core/context.ts'
import { bigint, float, instant, nullable, type RowOf, statement, text, uuid } from '../platform/statement.ts'

const claimMs = 60 * 1000

// One at a time sends it; a claim whose holder died runs out.
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

const take = statement({
  name: 'notifications.push_take',
  params: { id: uuid },
  text: (p) => `
    select
    from pushes
    where id = ${p.id}
    for update`,
})

// Not while something of its group has come since: that found this push waiting and relies on it.
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

const giveUp = statement({
  name: 'notifications.push_give_up',
  params: { id: uuid, now: instant },
  text: (p) => `
    update pushes
    set settled_at = ${p.now}, outcome = 'failed'
    where id = ${p.id}
      and settled_at is null`,
})

/** A push that waits: for whom, and for which group of notifications. */
export type QueuedPush = RowOf<typeof claim>

/** Takes a push, so that nobody else sends it. Undefined when it is settled, or somebody has it. */
export async function claimPush(ctx: Ctx, id: string): Promise<QueuedPush | undefined> {
  const now = ctx.core.clock.now()
  const [push] = await run(ctx, claim, { id, now, claimed_before: new Date(now.getTime() - claimMs) })
  return push
}

/** Gives a push back that could not be sent now. */
export async function releasePush(ctx: Ctx, id: string): Promise<void> {
  await run(ctx, release, { id })
}

/** The number of the newest notification of the push's group; null when it stands alone. */
export async function pushHead(ctx: Ctx, { user_id, group_key }: QueuedPush): Promise<number | null> {
  const [found] = await run(ctx, head, { user: user_id, group_key })
  return found?.last_seq ?? null
}

/** Settles a push that said how its group was at `head`. Returns false when something has come to the group since. */
export async function settlePush(
  ctx: Ctx,
  id: string,
  { outcome, head }: { outcome: 'sent' | 'skipped'; head: number | null },
): Promise<boolean> {
  return transaction(ctx, async (inside) => {
    // First the row and then the group: a store that has the row commits before we look.
    await run(inside, take, { id })
    return (await run(inside, settle, { id, now: ctx.core.clock.now(), outcome, head })).length > 0
  })
}

/** Settles a push that cannot be sent at all, since it must not keep its group silent. */
export async function giveUpPush(ctx: Ctx, id: string): Promise<void> {
  await run(ctx, giveUp, { id, now: ctx.core.clock.now() })
}
