import type { ContentType } from '../content/index.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import { presentUserSummary, userSummaryColumns, userSummaryRow } from '../graph/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { arrayOf, integer, statement, text, textOf, uuid } from '../platform/statement.ts'
import { presentRanking } from './present-ranking.ts'
import { rankFeed } from './rank-feed.ts'
import { rankingSettings } from './ranking-settings.ts'
import { visibleItems } from './visible-items.ts'

const userById = statement({
  name: 'feed.user_by_id',
  params: { user: uuid },
  row: { id: uuid },
  text: (p) => `select id from users where id = ${p.user}`,
})

const captions = statement({
  name: 'feed.captions',
  params: { ids: arrayOf(uuid) },
  row: {
    content_id: uuid,
    content_type: textOf<ContentType>(),
    ...userSummaryRow,
    tags: arrayOf(text),
    like_count: integer,
    comment_count: integer,
    published_at: text,
    caption: text,
  },
  text: (p) => `
    select
      c.id as content_id,
      c.type as content_type,
      ${userSummaryColumns('u')},
      c.tags,
      c.like_count,
      c.comment_count,
      ${timestampSql('c.published_at')} as published_at,
      left(coalesce(p.caption, r.caption, s.caption, l.title), 80) as caption
    from contents c
    join users u on u.id = c.creator_id
    left join posts p on p.id = c.id
    left join reels r on r.id = c.id
    left join stories s on s.id = c.id
    left join live_sessions l on l.id = c.id
    where c.id = any (${p.ids})`,
})

/**
 * Returns the feed of any user as it would be ranked now, with its signals, for staff who must explain why a user sees
 * their items.
 * @throws USER_NOT_FOUND
 */
export async function explainFeed(
  ctx: UserCtx,
  userId: string,
  limit: number,
): Promise<components['schemas']['RankedFeed']> {
  const { config, clock } = ctx.core
  const [user] = await run(ctx, userById, { user: userId })
  if (user === undefined) fail('USER_NOT_FOUND')
  const { ranked, candidates, source, viewer } = await rankFeed(ctx, user.id, clock.now())
  const ids = ranked.map(({ candidate }) => candidate.id)
  const visible = await visibleItems(ctx, user.id, ids, limit)
  const found = await run(ctx, captions, { ids: visible.map(({ id }) => id) })
  const rows = new Map(found.map((row) => [row.content_id, row]))
  const items = visible.flatMap(({ id, position }, nth) => {
    const row = rows.get(id)
    if (row === undefined) return []
    const { content_id, content_type, caption, tags, like_count, comment_count, published_at } = row
    return [
      {
        position: nth + 1,
        content_id,
        content_type,
        creator: presentUserSummary(config, row),
        caption,
        tags: [...tags],
        like_count,
        comment_count,
        published_at,
        ranking: presentRanking(ranked[position]!, viewer),
      },
    ]
  })
  return { user_id: user.id, source, candidates, weights: rankingSettings(config).weights, items }
}
