import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, run } from '../core/context.ts'
import { instant, statement, uuid } from '../platform/statement.ts'
import { publishSessionChange } from './session-cache.ts'

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

/** Returns the ids of a user's sessions that have not ended. */
export async function openSessionsOf(ctx: Ctx, userId: string): Promise<string[]> {
  return (await run(ctx, open, { user: userId })).map(({ id }) => id)
}

/**
 * Publishes changes of sessions once more, and retries until Redis has accepted them: the process that made the change
 * may have died, or Redis may have been unavailable.
 */
export async function onSessionEvents(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  for (const event of events) {
    if (event.type === 'sessions_ended') await publishSessionChange(ctx.core, event.data.session_ids, 'ended')
    if (event.type === 'user_suspended') {
      // Only if the user is still suspended: after a reinstatement, new sockets must stay open.
      const rows = await run(ctx, openOfSuspended, { user: event.data.user_id, now: ctx.core.clock.now() })
      const ids = rows.map(({ id }) => id)
      await publishSessionChange(ctx.core, ids, 'suspended')
    }
    if (event.type === 'user_reinstated' || event.type === 'user_role_changed')
      await publishSessionChange(ctx.core, await openSessionsOf(ctx, event.data.user_id), 'changed')
  }
}
