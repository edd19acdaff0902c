import type { UserCtx } from '../core/context.ts'
import { endSessionsNow } from './end-sessions.ts'

/** Ends all sessions of the caller except the current one. */
export async function endOtherSessions(ctx: UserCtx): Promise<void> {
  await endSessionsNow(ctx, { userId: ctx.actor.id, except: ctx.actor.sessionId }, 'ended_by_user')
}
