import { setRole } from '../accounts/index.ts'
import { transaction, type UserActor, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { openSessionsOf, tryPublishSessionChange } from '../sessions/index.ts'
import { accountForChange } from './account-for-change.ts'
import { type Account, getAccount } from './get-account.ts'

/**
 * Changes the role of an account. The change applies at once, also to tokens that were issued before.
 * @throws USER_NOT_FOUND, ACCOUNT_SUSPENDED when the caller is suspended, INSUFFICIENT_ROLE also for the caller's own
 * account
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
