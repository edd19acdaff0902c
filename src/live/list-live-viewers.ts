import { expectOwn } from '../content/index.ts'
import { type PageQuery, paging } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import {
  presentUserSummary,
  unlessBlocked,
  unlessSuspended,
  userSummaryColumns,
  userSummaryRow,
} from '../graph/index.ts'
import { olderThanCursor, pageParams } from '../platform/keyset.ts'
import { timestampSql } from '../platform/postgres.ts'
import { instant, nullable, statement, text, uuid } from '../platform/statement.ts'

const viewers = statement({
  name: 'live.list_viewers',
  params: { session_id: uuid, viewer: uuid, now: instant, ...pageParams },
  row: { ...userSummaryRow, id: uuid, at: text, left_at: nullable(text) },
  text: (p) => `
    select
      v.id,
      ${userSummaryColumns('u')},
      ${timestampSql('v.joined_at')} as at,
      ${timestampSql('v.left_at')} as left_at
    from live_viewers v
    join users u on u.id = v.viewer_id
    where v.session_id = ${p.session_id}
      and ${olderThanCursor('v.joined_at', 'v.id', p)}
      and ${unlessSuspended({ user: 'u', now: p.now })}
      and ${unlessBlocked({ viewer: p.viewer, other: 'u.id', now: p.now })}
    order by v.joined_at desc, v.id desc
    limit ${p.limit}`,
})

/**
 * Lists the present and former viewers of a stream of the caller's, last joined first.
 * @throws INVALID_CURSOR, CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, NOT_CONTENT_OWNER
 */
export async function listLiveViewers(
  ctx: UserCtx,
  id: string,
  page: PageQuery,
): Promise<components['schemas']['LiveViewerPage']> {
  const { secrets, clock, config } = ctx.core
  const pagination = paging(secrets, `live-viewers|${id}`, page)
  await expectOwn(ctx, 'live', id)
  const given = { session_id: id, viewer: ctx.actor.id, now: clock.now(), ...pagination.params }
  const { rows, nextCursor } = pagination.page(await run(ctx, viewers, given))
  const items = rows.map((row) => ({ user: presentUserSummary(config, row), joined_at: row.at, left_at: row.left_at }))
  return { items, next_cursor: nextCursor }
}
