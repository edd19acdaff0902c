import { type Account, lockAccounts, suspensionOf } from '../accounts/index.ts'
import { fail } from '../contract/errors.ts'
import type { UserCtx } from '../core/context.ts'

/**
 * Returns an account that the caller may change as moderator or admin, locked until the call's transaction ends.
 * Callers may not change their own account, and only admins may change moderators and admins. The caller's account is
 * locked and checked again as well: if two admins act on each other at the same time, only the first succeeds, so one
 * admin is always left.
 * @throws USER_NOT_FOUND, INSUFFICIENT_ROLE, ACCOUNT_SUSPENDED
 */
export async function accountForChange(ctx: UserCtx, userId: string): Promise<Account> {
  const targetId = userId.toLowerCase()
  const locked = await lockAccounts(ctx, [ctx.actor.id, targetId])
  const caller = locked.find(({ id }) => id === ctx.actor.id)
  const suspension = caller && suspensionOf(caller, ctx.core.clock.now())
  if (suspension !== undefined) throw suspension
  if (caller?.role !== ctx.actor.role) fail('INSUFFICIENT_ROLE', { reason: 'your own role was changed' })
  const user = locked.find(({ id }) => id === targetId)
  if (user === undefined) fail('USER_NOT_FOUND')
  if (user.id === ctx.actor.id) fail('INSUFFICIENT_ROLE', { reason: 'this is your own account' })
  if (user.role !== 'user' && ctx.actor.role !== 'admin')
    fail('INSUFFICIENT_ROLE', { reason: 'only admins may do this to moderators and admins' })
  return user
}
