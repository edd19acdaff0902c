import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, sql } from '../core/context.ts'
import { spreadSessions } from './session-cache.ts'

const open = { name: 'sessions_open', text: 'select id from sessions where user_id = $1 and ended_at is null' }

const openOfSuspended = {
  name: 'sessions_open_of_suspended',
  text: `select s.id from sessions s join users u on u.id = s.user_id
    where s.user_id = $1 and s.ended_at is null and u.suspended_at is not null and (u.suspended_until is null or u.suspended_until > $2)`,
}

/** The ids of a user's sessions that have not ended. */
export async function openSessionsOf(ctx: Ctx, userId: string): Promise<string[]> {
  return (await sql<{ id: string }>(ctx, open, [userId])).map(({ id }) => id)
}

/**
 * Spreads what ended or changed once more, and again until Redis has taken it: whoever made the change may have died,
 * or Redis been away.
 */
export async function onSessionEvents(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  for (const event of events) {
    if (event.type === 'sessions_ended') await spreadSessions(ctx.core, event.data.session_ids, 'ended')
    if (event.type === 'user_suspended') {
      // Reinstated meanwhile: sockets that were opened since then stay.
      const rows = await sql<{ id: string }>(ctx, openOfSuspended, [event.data.user_id, ctx.core.clock.now()])
      const ids = rows.map(({ id }) => id)
      await spreadSessions(ctx.core, ids, 'suspended')
    }
    if (event.type === 'user_reinstated' || event.type === 'user_role_changed')
      await spreadSessions(ctx.core, await openSessionsOf(ctx, event.data.user_id), 'changed')
  }
}
