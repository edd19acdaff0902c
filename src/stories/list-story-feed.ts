import { contentJson, isListed, itemPage } from '../content/index.ts'
import { decodeCursor, type PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { RawJson } from '../contract/handlers.ts'
import { run, type UserCtx } from '../core/context.ts'
import {
  blockedIds,
  isForFollower,
  mutedIds,
  presentUserSummary,
  suspendedFollowedIds,
  userSummaryColumns,
  userSummaryRow,
} from '../graph/index.ts'
import { mediaUrls, mediaUrlsOf } from '../media/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { boolean, instant, integer, nullable, statement, text, uuid } from '../platform/statement.ts'

const greatestId = `'ffffffff-ffff-ffff-ffff-ffffffffffff'`

/**
 * One round trip. For each followed creator, an index returns the stories of the last 24 hours (rarely more than a
 * few), and the viewer's rows in `story_viewers` decide which stories are unseen. The groups are sorted, and only the
 * groups of the page are built as JSON.
 *
 * All pages of a pagination show the state at one `moment`: stories that were published later are left out, and stories
 * that were opened later still count as unseen. Otherwise opening the stories of a page would move their groups behind
 * the cursor.
 */
const groupsFor = statement({
  name: 'stories.story_feed',
  params: {
    viewer: uuid,
    moment: instant,
    after_unseen: nullable(boolean),
    after_latest: nullable(instant),
    after_id: nullable(uuid),
    limit: integer,
    now: instant,
    media_urls: mediaUrls,
  },
  row: { ...userSummaryRow, has_unseen: boolean, latest_at: text, stories: text },
  text: (p) => `
    with active as materialized (
      select
        s.id,
        s.creator_id,
        s.published_at,
        not exists (
          select
          from story_viewers v
          where v.story_id = s.id
            and v.viewer_id = ${p.viewer}
            and v.viewed_at <= ${p.moment}
        ) as is_unseen
      from follows f
      cross join lateral (
        select c.id, c.creator_id, c.published_at
        from contents c
        where c.creator_id = f.following_id
          and c.type = 'story'
          and ${isListed('c')}
          and c.created_at > ${p.now} - interval '24 hours'
          and c.published_at <= ${p.moment}
          and ${isForFollower({
            viewer: p.viewer,
            now: p.now,
            creatorId: 'c.creator_id',
            visibility: 'c.visibility',
          })}
      ) s
      where f.follower_id = ${p.viewer}
        and f.following_id <> all (${mutedIds({ viewer: p.viewer, now: p.now })})
        and f.following_id <> all (${blockedIds({ viewer: p.viewer, now: p.now })})
        and f.following_id <> all (${suspendedFollowedIds({ viewer: p.viewer, now: p.now })})
    ), page as (
      select creator_id, bool_or(is_unseen) as has_unseen, max(published_at) as latest
      from active
      group by creator_id
      having (bool_or(is_unseen), max(published_at), creator_id) < (
        coalesce(${p.after_unseen}, true),
        coalesce(${p.after_latest}, 'infinity'),
        coalesce(${p.after_id}, ${greatestId})
      )
      order by has_unseen desc, latest desc, creator_id desc
      limit ${p.limit}
    )
    select
      ${userSummaryColumns('u')},
      page.has_unseen,
      ${timestampSql('page.latest')} as latest_at,
      (
        select string_agg(
          ${contentJson({ viewer: p.viewer, now: p.now, mediaUrls: p.media_urls, types: ['story'] })},
          ',' order by c.created_at, c.id
        )
        from active
        join contents c on c.id = active.id
        where active.creator_id = u.id
      ) as stories
    from page
    join users u on u.id = page.creator_id
    order by page.has_unseen desc, page.latest desc, page.creator_id desc`,
})

/**
 * Lists the stories of the users whom the caller follows, grouped by creator: groups with unseen stories first, then by
 * the newest story.
 * @throws INVALID_CURSOR
 */
export async function listStoryFeed(
  ctx: UserCtx,
  page: PageQuery,
): Promise<RawJson<components['schemas']['StoryGroupPage']>> {
  const { secrets, clock, config } = ctx.core
  const list = `story-feed|${ctx.actor.id}`
  const after = decodeCursor(secrets, list, page.cursor)
  const [moment = clock.now().toISOString(), unseen, latest] = after?.at.split(' ') ?? []
  const found = await run(ctx, groupsFor, {
    viewer: ctx.actor.id,
    moment,
    after_unseen: unseen === undefined ? null : unseen === 'true',
    after_latest: latest ?? null,
    after_id: after?.id ?? null,
    limit: page.limit + 1,
    now: clock.now(),
    media_urls: mediaUrlsOf(ctx.core),
  })
  const groups = found.map((row) => {
    const { user_id, has_unseen, latest_at, stories } = row
    const [creator, latest] = [presentUserSummary(config, row), latest_at].map((value) => JSON.stringify(value))
    return {
      id: user_id,
      at: `${moment} ${has_unseen} ${latest_at}`,
      // The stories are JSON already: they are inserted without being parsed and serialized again.
      item: `{"creator":${creator},"has_unseen":${has_unseen},"latest_at":${latest},"stories":[${stories}]}`,
    }
  })
  return itemPage(ctx, list, groups, page.limit)
}
