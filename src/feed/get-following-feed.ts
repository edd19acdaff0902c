import { impressions, shownItems } from '../analytics/index.ts'
import { type ContentType, contentJson, type ItemRow, itemPage } from '../content/index.ts'
import { decodeCursor, type PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { RawJson } from '../contract/handlers.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { blockedIds, isForFollower, mutedIds, suspendedFollowedIds } from '../graph/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { explained } from './rankings-of.ts'

const [viewer, now] = ['$1::uuid', '$6::timestamptz']

/**
 * One round trip. For each followed creator the index (creator, published_at desc, id desc) gives at most `limit + 1` entries after the
 * cursor without touching the table (visibility is in the index); the newest of those are then joined to their rows. So the
 * cost grows with the number of followed creators and not with how much they have posted, nor with how deep the page is.
 * Who is muted, blocked or suspended is read once, as arrays.
 */
export const followingFeedStatement = {
  name: 'following_feed',
  text: `with page as materialized (
      select newest.id, newest.published_at
      from follows f cross join lateral (
        select c.id, c.published_at from contents c
        where c.creator_id = f.following_id and c.status = 'published' and c.deleted_at is null and c.type in ('post', 'reel')
          and ${isForFollower({ viewer, now, creatorId: 'c.creator_id', visibility: 'c.visibility' })}
          and (c.published_at, c.id) < (coalesce($2::timestamptz, 'infinity'), coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
        order by c.published_at desc, c.id desc limit $4
      ) newest
      where f.follower_id = $1
        and f.following_id <> all (${mutedIds({ viewer, now })})
        and f.following_id <> all (${blockedIds({ viewer, now })})
        and f.following_id <> all (${suspendedFollowedIds({ viewer, now })})
      order by newest.published_at desc, newest.id desc limit $4
    )
    select c.id, c.type, c.creator_id, ${timestampSql('c.published_at')} as at, ${contentJson({ viewer, now, baseUrl: '$5::text', types: ['post', 'reel'] })} as item
    from page join contents c on c.id = page.id join users u on u.id = c.creator_id
    order by c.published_at desc, c.id desc`,
}

/**
 * What those whom the caller follows have published, newest first.
 * @throws INVALID_CURSOR
 */
export async function getFollowingFeed(
  ctx: UserCtx,
  page: PageQuery & { explain: boolean },
): Promise<RawJson<components['schemas']['ContentPage']>> {
  const { secrets, config } = ctx.core
  const list = `feed-following|${ctx.actor.id}`
  const after = decodeCursor(secrets, list, page.cursor)
  const found = await sql<ItemRow & { type: ContentType; creator_id: string }>(ctx, followingFeedStatement, [
    ctx.actor.id,
    after?.at ?? null,
    after?.id ?? null,
    page.limit + 1,
    config.mediaBaseUrl,
    ctx.core.clock.now(),
  ])
  const items = found
    .slice(0, page.limit)
    .map(({ id, type, creator_id }) => ({ content_id: id, content_type: type, creator_id, engagement_signal: 0 }))
  ctx.core.of(impressions).shown(ctx.actor.id, 'following', shownItems(items))
  return itemPage(ctx, list, page.explain ? await explained(ctx, found) : found, page.limit)
}
