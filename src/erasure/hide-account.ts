import { type Account, graceMs, requestDeletion } from '../accounts/index.ts'
import type { Ctx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { queueMail } from '../mail/index.ts'
import { endSessions } from '../sessions/index.ts'

/**
 * Hides a locked account until its erasure, ends its sessions and informs its owner, in the call's transaction. Does
 * nothing if it is hidden already. Returns the ids of the sessions; call `tryPublishSessionChange` after the commit.
 */
export async function hideAccount(inside: Ctx, user: Account, now: Date): Promise<string[]> {
  const { id, username, email, emailVerifiedAt } = user
  if (!(await requestDeletion(inside, id, now))) return []
  const ended = await endSessions(inside, { userId: id }, 'account_deleted')
  await emit(inside, 'user_deletion_requested', { user_id: id })
  const data = { username, erase_at: eraseAt(now).slice(0, 10) }
  const isVerified = emailVerifiedAt != null
  await queueMail(inside, { kind: 'account_deleted', to: email, userId: id, data, isVerified })
  return ended
}

/** Returns when an account that is deleted now is erased, in RFC 3339. */
export function eraseAt(now: Date): string {
  return new Date(now.getTime() + graceMs).toISOString()
}
