import { type Account, restoreAccount } from '../accounts/index.ts'
import type { Ctx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { queueMail } from '../mail/index.ts'

/** Restores the account of a completed sign-in if it waits for its erasure, and informs its owner by mail. */
export async function restoreDeleted(ctx: Ctx, user: Account): Promise<void> {
  if (user.deletionRequestedAt == null || !(await restoreAccount(ctx, user.id))) return
  await emit(ctx, 'user_restored', { user_id: user.id })
  const data = { username: user.username }
  const isVerified = user.emailVerifiedAt != null
  await queueMail(ctx, { kind: 'account_restored', to: user.email, userId: user.id, data, isVerified })
}
