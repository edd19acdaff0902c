import { type Ctx, sql, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { openSessionsOf, trySpreadSessions } from '../sessions/index.ts'
import { accountForChange } from './account-for-change.ts'
import { type Account, getAccount } from './get-account.ts'

const clear = {
  name: 'suspension_clear',
  text: `update users set suspended_at = null, suspended_until = null, suspension_reason = null where id = $1 and suspended_at is not null returning 1`,
}
const lift = {
  name: 'suspension_lift',
  text: 'update suspensions set lifted_by = $2, lifted_at = $3 where user_id = $1 and lifted_at is null',
}
const due = {
  name: 'suspensions_due',
  text: 'select id from users where suspended_at is not null and suspended_until <= $1',
}

/**
 * Ends a suspension; without one nothing changes.
 * @throws USER_NOT_FOUND, ACCOUNT_SUSPENDED for the caller's own, INSUFFICIENT_ROLE
 */
export async function reinstateUser(ctx: UserCtx, userId: string): Promise<Account> {
  const sessions = await transaction(ctx, async (inside) => {
    const { id } = await accountForChange(inside, userId)
    return end(inside, id, ctx.actor.id)
  })
  await trySpreadSessions(ctx.core, sessions, 'changed')
  return getAccount(ctx, userId)
}

/** Clears suspensions whose time is over. They had no effect any more; this tells the world of it. */
export async function endDueSuspensions(ctx: Ctx): Promise<void> {
  for (const { id } of await sql<{ id: string }>(ctx, due, [ctx.core.clock.now()]))
    await transaction(ctx, async (inside) => {
      // Suspended anew meanwhile: leave it.
      const [still] = await sql(inside, { name: 'suspension_still_due', text: `${due.text} and id = $2 for update` }, [
        ctx.core.clock.now(),
        id,
      ])
      if (still !== undefined) await end(inside, id, null)
    })
}

async function end(ctx: Ctx, userId: string, by: string | null): Promise<string[]> {
  if ((await sql(ctx, clear, [userId])).length === 0) return []
  await sql(ctx, lift, [userId, by, ctx.core.clock.now()])
  await emit(ctx, 'user_reinstated', { user_id: userId })
  return openSessionsOf(ctx, userId)
}
