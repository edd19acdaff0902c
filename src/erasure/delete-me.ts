import { isLastAdmin, lockAccount } from '../accounts/index.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { transaction, type UserCtx } from '../core/context.ts'
import { reauthenticate, tryPublishSessionChange } from '../sessions/index.ts'
import { requireCode } from '../two-factor/index.ts'
import { eraseAt, hideAccount } from './hide-account.ts'

/**
 * Hides the caller's account at once and ends all its sessions. It is erased after 30 days unless its owner signs in.
 * @throws INVALID_CREDENTIALS, REAUTHENTICATION_REQUIRED also when the code is missing, INVALID_TWO_FACTOR_CODE,
 * INSUFFICIENT_ROLE for the only admin
 */
export async function deleteMe(
  ctx: UserCtx,
  input: { password?: string | undefined; code?: string | undefined },
): Promise<components['schemas']['AccountDeletion']> {
  const { id, passwordHash } = await reauthenticate(ctx, input.password)
  await requireCode(ctx, id, input.code)
  const now = ctx.core.clock.now()
  const ended = await transaction(ctx, async (inside) => {
    // Admins are locked in the order of their ids, and before the account.
    if (ctx.actor.role === 'admin' && (await isLastAdmin(inside, id)))
      fail('INSUFFICIENT_ROLE', { reason: 'you are the only admin' })
    const user = await lockAccount(inside, id)
    // The password was reset while this call compared it, so the proof is no longer valid.
    if (user.passwordHash !== passwordHash) fail('INVALID_CREDENTIALS', { field: 'password' })
    return hideAccount(inside, user, now)
  })
  await tryPublishSessionChange(ctx.core, ended, 'ended')
  return { erase_at: eraseAt(now) }
}
