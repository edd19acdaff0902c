import { contentJson } from '../content/index.ts'
import { decodeCursor, encodeCursor, type PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { blockedIds, isForFollower, mutedIds, suspendedFollowedIds } from '../graph/index.ts'
import { avatarUrl } from '../media/index.ts'
import { timestampSql } from '../platform/postgres.ts'

type Group = components['schemas']['StoryGroup']
type Row = {
  id: string
  username: string
  display_name: string
  avatar_media_id: string | null
  has_unseen: boolean
  latest_at: string
  stories: string
}

const [viewer, now] = ['$1::uuid', '$7::timestamptz']

/**
 * One round trip. For each followed creator the index of stories gives those of the last 24 hours (rarely more than a few), the viewer's own marks say
 * which are new; groups are sorted, and only those of the page are written as JSON.
 *
 * A walk through the pages sees one moment, $2: stories that were published and opened after it are as if they were not. Else opening the stories of a page
 * would move their groups behind the cursor.
 */
const statement = {
  name: 'story_feed',
  text: `with active as materialized (
      select s.id, s.creator_id, s.published_at,
        not exists (select from story_viewers v where v.story_id = s.id and v.viewer_id = ${viewer} and v.viewed_at <= $2::timestamptz) as is_unseen
      from follows f cross join lateral (
        select c.id, c.creator_id, c.published_at from contents c
        where c.creator_id = f.following_id and c.type = 'story' and c.deleted_at is null and c.status = 'published'
          and c.created_at > ${now} - interval '24 hours' and c.published_at <= $2
          and ${isForFollower({ viewer, now, creatorId: 'c.creator_id', visibility: 'c.visibility' })}
      ) s
      where f.follower_id = ${viewer}
        and f.following_id <> all (${mutedIds({ viewer, now })})
        and f.following_id <> all (${blockedIds({ viewer, now })})
        and f.following_id <> all (${suspendedFollowedIds({ viewer, now })})
    ), page as (
      select creator_id, bool_or(is_unseen) as has_unseen, max(published_at) as latest from active group by creator_id
      having (bool_or(is_unseen), max(published_at), creator_id) < (coalesce($3::boolean, true), coalesce($4::timestamptz, 'infinity'), coalesce($5::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      order by has_unseen desc, latest desc, creator_id desc limit $6
    )
    select u.id, u.username, u.display_name, u.avatar_media_id, page.has_unseen, ${timestampSql('page.latest')} as latest_at,
      (select string_agg(${contentJson({ viewer, now, baseUrl: '$8::text', types: ['story'] })}, ',' order by c.created_at, c.id)
        from active join contents c on c.id = active.id where active.creator_id = u.id) as stories
    from page join users u on u.id = page.creator_id
    order by page.has_unseen desc, page.latest desc, page.creator_id desc`,
}

/**
 * Stories of those whom the caller follows, by creator: those with something new first, then by the newest story.
 * @throws INVALID_CURSOR
 */
export async function getStoryFeed(
  ctx: UserCtx,
  page: PageQuery,
): Promise<RawJson<components['schemas']['StoryGroupPage']>> {
  const { secrets, clock, config } = ctx.core
  const list = `story-feed|${ctx.actor.id}`
  const after = decodeCursor(secrets, list, page.cursor)
  const [moment, unseen, latest] = after === undefined ? [clock.now().toISOString(), null, null] : after.at.split(' ')
  const values = [
    ctx.actor.id,
    moment,
    unseen,
    latest,
    after?.id ?? null,
    page.limit + 1,
    clock.now(),
    config.mediaBaseUrl,
  ]
  const found = await sql<Row>(ctx, statement, values)
  const rows = found.slice(0, page.limit)
  const last = found.length > page.limit ? rows.at(-1) : undefined
  const next =
    last && encodeCursor(secrets, list, { at: `${moment} ${last.has_unseen} ${last.latest_at}`, id: last.id })
  const groups = rows.map(({ id, username, display_name, avatar_media_id, has_unseen, latest_at, stories }) => {
    const head: Omit<Group, 'stories'> = {
      creator: { id, username, display_name, avatar_url: avatarUrl(config, avatar_media_id) },
      has_unseen,
      latest_at,
    }
    return `${JSON.stringify(head).slice(0, -1)},"stories":[${stories}]}`
  })
  return rawJson(`{"items":[${groups.join(',')}],"next_cursor":${JSON.stringify(next ?? null)}}`)
}
