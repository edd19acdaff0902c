import { type PageQuery, paging } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import { olderThanCursor, pageParams } from '../platform/keyset.ts'
import { timestampSql } from '../platform/postgres.ts'
import { instant, nullable, statement, text, uuid } from '../platform/statement.ts'

const list = statement({
  name: 'sessions.list',
  params: { user: uuid, now: instant, ...pageParams },
  row: {
    id: uuid,
    user_agent: nullable(text),
    ip: nullable(text),
    created_at: text,
    last_used_at: text,
    expires_at: text,
  },
  text: (p) => `
    select
      s.id,
      s.user_agent,
      s.ip,
      ${timestampSql('s.created_at')} as created_at,
      ${timestampSql('s.last_used_at')} as last_used_at,
      ${timestampSql('s.expires_at')} as expires_at
    from sessions s
    where s.user_id = ${p.user}
      and s.ended_at is null
      and s.expires_at > ${p.now}
      and ${olderThanCursor('s.last_used_at', 's.id', p)}
    order by s.last_used_at desc, s.id desc
    limit ${p.limit}`,
})

/**
 * Returns a page of the caller's active sessions, the last used first.
 * @throws INVALID_CURSOR
 */
export async function listSessions(ctx: UserCtx, page: PageQuery): Promise<components['schemas']['SessionInfoPage']> {
  const { secrets, clock } = ctx.core
  const pagination = paging(secrets, `sessions|${ctx.actor.id}`, page)
  const found = await run(ctx, list, { user: ctx.actor.id, now: clock.now(), ...pagination.params })
  const { rows, nextCursor } = pagination.page(found.map((row) => ({ ...row, at: row.last_used_at })))
  return {
    items: rows.map(({ at, ...session }) => ({ ...session, current: session.id === ctx.actor.sessionId })),
    next_cursor: nextCursor,
  }
}
