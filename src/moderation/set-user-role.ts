import { setRole } from '../accounts/index.ts'
import { transaction, type UserActor, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { openSessionsOf, tryPublishSessionChange } from '../sessions/index.ts'
import { accountForChange } from './account-for-change.ts'
import { type Account, getAccount } from './get-account.ts'

/**
 * Changes what an account may do, at once, also for tokens that were given out.
 * @throws USER_NOT_FOUND, ACCOUNT_SUSPENDED for the caller's own, INSUFFICIENT_ROLE for one's own
 */
export async function setUserRole(ctx: UserCtx, userId: string, role: UserActor['role']): Promise<Account> {
  const sessions = await transaction(ctx, async (inside) => {
    const user = await accountForChange(inside, userId)
    if (user.role === role) return []
    setRole(inside, user.id, role)
    await emit(inside, 'user_role_changed', { user_id: user.id, role })
    return openSessionsOf(inside, user.id)
  })
  await tryPublishSessionChange(ctx.core, sessions, 'changed')
  return getAccount(ctx, userId)
}
