import { expectOwn } from '../content/index.ts'
import { decodeCursor, type PageQuery, toPage } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { unlessBlocked, unlessSuspended } from '../graph/index.ts'
import { avatarUrl } from '../media/index.ts'
import { timestampSql } from '../platform/postgres.ts'

type Row = {
  id: string
  at: string
  user_id: string
  username: string
  display_name: string
  avatar_media_id: string | null
  left_at: string | null
}

const statement = {
  name: 'list_live_viewers',
  text: `select v.id, ${timestampSql('v.joined_at')} as at, u.id as user_id, u.username, u.display_name, u.avatar_media_id, ${timestampSql('v.left_at')} as left_at
    from live_viewers v join users u on u.id = v.viewer_id
    where v.session_id = $1 and (v.joined_at, v.id) < (coalesce($4::timestamptz, 'infinity'), coalesce($5::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      and ${unlessSuspended({ user: 'u', now: '$3::timestamptz' })} and ${unlessBlocked({ viewer: '$2::uuid', other: 'u.id', now: '$3::timestamptz' })}
    order by v.joined_at desc, v.id desc limit $6`,
}

/**
 * Who watches and has watched a stream of the caller's, last joined first.
 * @throws INVALID_CURSOR, CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, NOT_CONTENT_OWNER
 */
export async function listLiveViewers(
  ctx: UserCtx,
  id: string,
  page: PageQuery,
): Promise<components['schemas']['LiveViewerPage']> {
  const { secrets, clock, config } = ctx.core
  const list = `live-viewers|${id}`
  const after = decodeCursor(secrets, list, page.cursor)
  await expectOwn(ctx, 'live', id)
  const values = [id, ctx.actor.id, clock.now(), after?.at ?? null, after?.id ?? null, page.limit + 1]
  const { rows, nextCursor } = toPage(secrets, list, await sql<Row>(ctx, statement, values), page.limit)
  const items = rows.map(({ user_id, username, display_name, avatar_media_id, at, left_at }) => ({
    user: { id: user_id, username, display_name, avatar_url: avatarUrl(config, avatar_media_id) },
    joined_at: at,
    left_at,
  }))
  return { items, next_cursor: nextCursor }
}
