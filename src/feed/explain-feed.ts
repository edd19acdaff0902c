import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { avatarUrl } from '../media/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { presentRanking } from './present-ranking.ts'
import { rankFeed } from './rank-feed.ts'
import { rankingSettings } from './ranking-settings.ts'
import { visibleItems } from './visible-items.ts'

type RankedFeed = components['schemas']['RankedFeed']
type Row = {
  id: string
  type: RankedFeed['items'][number]['content_type']
  creator_id: string
  username: string
  display_name: string
  avatar_media_id: string | null
  caption: string
  tags: string[]
  like_count: number
  comment_count: number
  published_at: string
}

const person = { name: 'feed_of_whom', text: 'select id from users where id = $1' }
const captions = {
  name: 'feed_captions',
  text: `select c.id, c.type, c.creator_id, u.username, u.display_name, u.avatar_media_id, c.tags, c.like_count, c.comment_count, ${timestampSql('c.published_at')} as published_at,
      left(coalesce(p.caption, r.caption, s.caption, l.title), 80) as caption
    from contents c join users u on u.id = c.creator_id left join posts p on p.id = c.id left join reels r on r.id = c.id left join stories s on s.id = c.id
      left join live_sessions l on l.id = c.id
    where c.id = any ($1::uuid[])`,
}

/**
 * The feed of any user as it would be ranked now, with its signals, for whoever has to answer why somebody sees what they see.
 * @throws USER_NOT_FOUND
 */
export async function explainFeed(ctx: UserCtx, userId: string, limit: number): Promise<RankedFeed> {
  const { core } = ctx
  const [user] = await sql<{ id: string }>(ctx, person, [userId])
  if (user === undefined) fail('USER_NOT_FOUND')
  const { ranked, candidates, source, viewer } = await rankFeed(ctx, user.id, core.clock.now())
  const ids = ranked.map(({ candidate }) => candidate.id)
  const visible = await visibleItems(ctx, user.id, ids, limit)
  const rows = new Map((await sql<Row>(ctx, captions, [visible.map(({ id }) => id)])).map((row) => [row.id, row]))
  const items = visible.flatMap(({ id, position }, nth) => {
    const row = rows.get(id)
    if (row === undefined) return []
    const { creator_id, username, display_name, avatar_media_id, type, id: content_id, ...rest } = row
    const creator = { id: creator_id, username, display_name, avatar_url: avatarUrl(core.config, avatar_media_id) }
    return [
      {
        position: nth + 1,
        content_id,
        content_type: type,
        creator,
        ...rest,
        ranking: presentRanking(ranked[position]!, viewer),
      },
    ]
  })
  return { user_id: user.id, source, candidates, weights: rankingSettings(core.config).weights, items }
}
