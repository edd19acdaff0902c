import { expectOwn } from '../content/index.ts'
import { decodeCursor, type PageQuery, toPage } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { relationshipJson, unlessBlocked, unlessSuspended } from '../graph/index.ts'
import { avatarUrl } from '../media/index.ts'
import { timestampSql } from '../platform/postgres.ts'

type Viewer = components['schemas']['StoryViewer']
type Row = Omit<Viewer, 'avatar_url'> & { avatar_media_id: string | null; at: string }

const [viewer, now] = ['$2::uuid', '$3::timestamptz']
const statement = {
  name: 'list_story_viewers',
  text: `select u.id, u.username, u.display_name, u.avatar_media_id, ${relationshipJson({ viewer, other: 'u.id', now })} as relationship,
      ${timestampSql('v.viewed_at')} as viewed_at, ${timestampSql('v.viewed_at')} as at, exists (select from likes where content_id = $1 and user_id = u.id) as liked
    from story_viewers v join users u on u.id = v.viewer_id
    where v.story_id = $1
      and (v.viewed_at, v.viewer_id) < (coalesce($4::timestamptz, 'infinity'), coalesce($5::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      and ${unlessSuspended({ user: 'u', now })} and ${unlessBlocked({ viewer, other: 'u.id', now })}
    order by v.viewed_at desc, v.viewer_id desc limit $6`,
}

/**
 * Who has opened a story of the caller's, last opened first; also after it has expired.
 * @throws INVALID_CURSOR, CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, NOT_CONTENT_OWNER
 */
export async function listStoryViewers(
  ctx: UserCtx,
  storyId: string,
  page: PageQuery,
): Promise<components['schemas']['StoryViewerPage']> {
  const { secrets, clock, config } = ctx.core
  const list = `story-viewers|${storyId}`
  const after = decodeCursor(secrets, list, page.cursor)
  await expectOwn(ctx, 'story', storyId)
  const values = [storyId, ctx.actor.id, clock.now(), after?.at ?? null, after?.id ?? null, page.limit + 1]
  const { rows, nextCursor } = toPage(secrets, list, await sql<Row>(ctx, statement, values), page.limit)
  const items = rows.map(
    ({ at, avatar_media_id, ...row }): Viewer => ({ ...row, avatar_url: avatarUrl(config, avatar_media_id) }),
  )
  return { items, next_cursor: nextCursor }
}
