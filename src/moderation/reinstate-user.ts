import { liftSuspension } from '../accounts/index.ts'
import { type Ctx, run, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { instant, nullable, statement, uuid } from '../platform/statement.ts'
import { openSessionsOf, tryPublishSessionChange } from '../sessions/index.ts'
import { accountForChange } from './account-for-change.ts'
import { type Account, getAccount } from './get-account.ts'

const lift = statement({
  name: 'moderation.lift_suspension',
  params: { user: uuid, by: nullable(uuid), now: instant },
  text: (p) => `
    update suspensions
    set lifted_by = ${p.by}, lifted_at = ${p.now}
    where user_id = ${p.user}
      and lifted_at is null`,
})
const due = statement({
  name: 'moderation.due_suspensions',
  params: { now: instant },
  row: { id: uuid },
  text: (p) => `
    select id
    from users
    where suspended_at is not null
      and suspended_until <= ${p.now}`,
})
const lockDue = statement({
  name: 'moderation.lock_due_suspension',
  params: { user: uuid, now: instant },
  row: { id: uuid },
  text: (p) => `
    select id
    from users
    where suspended_at is not null
      and suspended_until <= ${p.now}
      and id = ${p.user}
    for update`,
})

/**
 * Lifts a suspension. Does nothing if the user is not suspended.
 * @throws USER_NOT_FOUND, ACCOUNT_SUSPENDED for the caller's own, INSUFFICIENT_ROLE
 */
export async function reinstateUser(ctx: UserCtx, userId: string): Promise<Account> {
  const sessions = await transaction(ctx, async (inside) => {
    const { id } = await accountForChange(inside, userId)
    return end(inside, id, ctx.actor.id)
  })
  await tryPublishSessionChange(ctx.core, sessions, 'changed')
  return getAccount(ctx, userId)
}

/** Lifts suspensions that have expired. They have no effect any more; this emits the events and clears the fields. */
export async function endDueSuspensions(ctx: Ctx): Promise<void> {
  for (const { id } of await run(ctx, due, { now: ctx.core.clock.now() }))
    await transaction(ctx, async (inside) => {
      // The user may have been suspended again in the meantime; such a suspension stays.
      const [still] = await run(inside, lockDue, { user: id, now: ctx.core.clock.now() })
      if (still !== undefined) await end(inside, id, null)
    })
}

async function end(ctx: Ctx, userId: string, by: string | null): Promise<string[]> {
  if (!(await liftSuspension(ctx, userId))) return []
  await run(ctx, lift, { user: userId, by, now: ctx.core.clock.now() })
  await emit(ctx, 'user_reinstated', { user_id: userId })
  return openSessionsOf(ctx, userId)
}
