import { type Account, lockAccounts, suspensionOf } from '../accounts/index.ts'
import { fail } from '../contract/errors.ts'
import type { UserCtx } from '../core/context.ts'

/**
 * An account that the caller may act on as moderator or admin, locked until the call's transaction ends. Nobody acts on
 * oneself, and only admins on moderators and admins. The caller's own account is locked as well and judged anew: of two
 * admins who act on each other at once one comes first, so there is always one left.
 * @throws USER_NOT_FOUND, INSUFFICIENT_ROLE, ACCOUNT_SUSPENDED
 */
export async function accountForChange(ctx: UserCtx, userId: string): Promise<Account> {
  const wanted = userId.toLowerCase()
  const locked = await lockAccounts(ctx, [ctx.actor.id, wanted])
  const caller = locked.find(({ id }) => id === ctx.actor.id)
  const suspension = caller && suspensionOf(caller, ctx.core.clock.now())
  if (suspension !== undefined) throw suspension
  if (caller?.role !== ctx.actor.role) fail('INSUFFICIENT_ROLE', { reason: 'your own role was changed' })
  const user = locked.find(({ id }) => id === wanted)
  if (user === undefined) fail('USER_NOT_FOUND')
  if (user.id === ctx.actor.id) fail('INSUFFICIENT_ROLE', { reason: 'this is your own account' })
  if (user.role !== 'user' && ctx.actor.role !== 'admin')
    fail('INSUFFICIENT_ROLE', { reason: 'only admins may do this to moderators and admins' })
  return user
}
