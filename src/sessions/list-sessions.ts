import { decodeCursor, type PageQuery, toPage } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { timestampSql } from '../platform/postgres.ts'

type Row = Omit<components['schemas']['SessionInfo'], 'current'> & { at: string }

const statement = {
  name: 'list_sessions',
  text: `select id, user_agent, ip, ${timestampSql('created_at')} as created_at, ${timestampSql('last_used_at')} as last_used_at,
      ${timestampSql('expires_at')} as expires_at, ${timestampSql('last_used_at')} as at
    from sessions
    where user_id = $1 and ended_at is null and expires_at > $2
      and (last_used_at, id) < (coalesce($3::timestamptz, 'infinity'), coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
    order by last_used_at desc, id desc limit $5`,
}

/**
 * Where the caller is signed in, the last used first.
 * @throws INVALID_CURSOR
 */
export async function listSessions(ctx: UserCtx, page: PageQuery): Promise<components['schemas']['SessionInfoPage']> {
  const { secrets, clock } = ctx.core
  const list = `sessions|${ctx.actor.id}`
  const after = decodeCursor(secrets, list, page.cursor)
  const found = await sql<Row>(ctx, statement, [
    ctx.actor.id,
    clock.now(),
    after?.at ?? null,
    after?.id ?? null,
    page.limit + 1,
  ])
  const { rows, nextCursor } = toPage(secrets, list, found, page.limit)
  return {
    items: rows.map(({ at, ...session }) => ({ ...session, current: session.id === ctx.actor.sessionId })),
    next_cursor: nextCursor,
  }
}
