import { fail } from '../contract/errors.ts'
import type { UserCtx } from '../core/context.ts'
import { endSessionsNow } from './end-sessions.ts'

/**
 * Ends one of the caller's sessions.
 * @throws SESSION_NOT_FOUND
 */
export async function endSession(ctx: UserCtx, sessionId: string): Promise<void> {
  const ended = await endSessionsNow(ctx, { userId: ctx.actor.id, only: sessionId }, 'ended_by_user')
  if (ended.length === 0) fail('SESSION_NOT_FOUND')
}
