import { impressions, shownItems } from '../analytics/index.ts'
import { type ContentType, contentJson, isListed, itemPage } from '../content/index.ts'
import { type PageQuery, paging } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { RawJson } from '../contract/handlers.ts'
import { run, type UserCtx } from '../core/context.ts'
import { blockedIds, isForFollower, mutedIds, suspendedFollowedIds } from '../graph/index.ts'
import { mediaUrls, mediaUrlsOf } from '../media/index.ts'
import { olderThanCursor, pageParams } from '../platform/keyset.ts'
import { timestampSql } from '../platform/postgres.ts'
import { instant, statement, text, textOf, uuid } from '../platform/statement.ts'
import { addRankings } from './compute-rankings.ts'

/**
 * One round trip. For each followed creator, the index (creator, published_at desc, id desc) returns at most `limit`
 * entries after the cursor without reading the table (visibility is in the index). Only the newest of all entries are
 * joined to their rows. So the cost grows with the number of followed creators, but not with the amount of their
 * content or the depth of the page. Muted, blocked and suspended users are read once, as arrays.
 */
export const followingFeedStatement = statement({
  name: 'feed.following',
  params: { viewer: uuid, now: instant, media_urls: mediaUrls, ...pageParams },
  row: { id: uuid, type: textOf<ContentType>(), creator_id: uuid, at: text, item: text },
  text: (p) => `
    with page as materialized (
      select newest.id, newest.published_at
      from follows f
      cross join lateral (
        select c.id, c.published_at
        from contents c
        where c.creator_id = f.following_id
          and ${isListed('c')}
          and c.type in ('post', 'reel')
          and ${isForFollower({ ...p, creatorId: 'c.creator_id', visibility: 'c.visibility' })}
          and ${olderThanCursor('c.published_at', 'c.id', p)}
        order by c.published_at desc, c.id desc
        limit ${p.limit}
      ) newest
      where f.follower_id = ${p.viewer}
        and f.following_id <> all (${mutedIds(p)})
        and f.following_id <> all (${blockedIds(p)})
        and f.following_id <> all (${suspendedFollowedIds(p)})
      order by newest.published_at desc, newest.id desc
      limit ${p.limit}
    )
    select
      c.id,
      c.type,
      c.creator_id,
      ${timestampSql('c.published_at')} as at,
      ${contentJson({ ...p, mediaUrls: p.media_urls, types: ['post', 'reel'] })} as item
    from page
    join contents c on c.id = page.id
    join users u on u.id = c.creator_id
    order by c.published_at desc, c.id desc`,
})

/**
 * Lists the posts and reels of the users whom the caller follows, newest first.
 * @throws INVALID_CURSOR
 */
export async function getFollowingFeed(
  ctx: UserCtx,
  page: PageQuery & { explain: boolean },
): Promise<RawJson<components['schemas']['ContentPage']>> {
  const { core, actor } = ctx
  const list = `feed-following|${actor.id}`
  const found = await run(ctx, followingFeedStatement, {
    viewer: actor.id,
    now: core.clock.now(),
    media_urls: mediaUrlsOf(core),
    ...paging(core.secrets, list, page).params,
  })
  const items = found
    .slice(0, page.limit)
    .map(({ id, type, creator_id }) => ({ content_id: id, content_type: type, creator_id, engagement_signal: 0 }))
  core.of(impressions).shown(actor.id, 'following', shownItems(items))
  return itemPage(ctx, list, page.explain ? await addRankings(ctx, found) : found, page.limit)
}
