import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, run } from '../core/context.ts'
import { instant, statement, uuid } from '../platform/statement.ts'
import { spreadSessions } from './session-cache.ts'

const open = statement({
  name: 'sessions.open_of_user',
  params: { user: uuid },
  row: { id: uuid },
  text: (p) => `
    select id
    from sessions
    where user_id = ${p.user}
      and ended_at is null`,
})

const openOfSuspended = statement({
  name: 'sessions.open_of_suspended_user',
  params: { user: uuid, now: instant },
  row: { id: uuid },
  text: (p) => `
    select s.id
    from sessions s
    join users u on u.id = s.user_id
    where s.user_id = ${p.user}
      and s.ended_at is null
      and u.suspended_at is not null
      and (u.suspended_until is null or u.suspended_until > ${p.now})`,
})

/** The ids of a user's sessions that have not ended. */
export async function openSessionsOf(ctx: Ctx, userId: string): Promise<string[]> {
  return (await run(ctx, open, { user: userId })).map(({ id }) => id)
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
      const rows = await run(ctx, openOfSuspended, { user: event.data.user_id, now: ctx.core.clock.now() })
      const ids = rows.map(({ id }) => id)
      await spreadSessions(ctx.core, ids, 'suspended')
    }
    if (event.type === 'user_reinstated' || event.type === 'user_role_changed')
      await spreadSessions(ctx.core, await openSessionsOf(ctx, event.data.user_id), 'changed')
  }
}
