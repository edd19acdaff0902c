import type { Core } from '../core/core.ts'
import { sharedPart } from '../core/shared-part.ts'
import { unlessSuspended } from '../graph/index.ts'
import { trendsNow } from './trends.ts'

export type TrendingContent = { id: string; type: 'post' | 'reel' | 'live'; tags: string[] }
export type TrendingTag = { tag: string; score: number }

const looked = 1_000
const keptMs = 60_000

const publicOnes = {
  name: 'trending_contents',
  text: `select c.id, c.type, c.tags from unnest($1::uuid[]) with ordinality asked (id, position) join contents c on c.id = asked.id join users u on u.id = c.creator_id
    where c.status = 'published' and c.deleted_at is null and c.visibility = 'public' and c.type in ('post', 'reel', 'live') and not u.is_private
      and (c.type <> 'live' or exists (select from live_sessions where id = c.id and ended_at is null)) and ${unlessSuspended({ user: 'u', now: '$2::timestamptz' })}
    order by asked.position`,
}
// When neither Redis nor ClickHouse can say what trends.
const mostLiked = {
  name: 'trending_most_liked',
  text: `select id from (
      select id, like_count + comment_count as many from contents
      where status = 'published' and deleted_at is null and visibility = 'public' and type in ('post', 'reel') and published_at > $1::timestamptz - interval '24 hours'
      order by published_at desc, id desc limit 2000
    ) newest where many > 0 order by many desc, id desc limit ${looked}`,
}
const usedTags = {
  name: 'trending_tags_used',
  text: `select tag from unnest($1::text[]) tag where exists (select from content_tags t where t.tag = tag.tag and t.is_listed)`,
}

/** The public content that trends now, the best first; the same for everybody, five seconds old at the most. */
export const trendingContents = sharedPart({ make: readContents, share: 0.05, maxAgeMs: 5_000 })

/** The hashtags that trend now, the best first; the same for everybody, five seconds old at the most. */
export const trendingTags = sharedPart({ make: readTags, share: 0.05, maxAgeMs: 5_000 })

async function readContents(core: Core): Promise<TrendingContent[]> {
  const { pool } = core.postgres
  const now = core.clock.now()
  let ids = (await trendsNow(core, 'posts', looked)).map(({ member }) => member)
  if (ids.length === 0)
    ids = ((await pool.query({ ...mostLiked, values: [now] })).rows as { id: string }[]).map(({ id }) => id)
  const { rows } = await pool.query({ ...publicOnes, values: [ids, now] })
  // For whoever looks from outside; named in the original design.
  await core.redis
    .set(`${core.config.REDIS_PREFIX}feed:trending:24h`, JSON.stringify(rows), 'PX', keptMs)
    .catch(() => undefined)
  return rows as TrendingContent[]
}

async function readTags(core: Core): Promise<TrendingTag[]> {
  const trends = await trendsNow(core, 'tags', looked)
  const { rows } = await core.postgres.pool.query({ ...usedTags, values: [trends.map(({ member }) => member)] })
  const used = new Set((rows as { tag: string }[]).map(({ tag }) => tag))
  return trends
    .filter(({ member }) => used.has(member))
    .map(({ member, score }) => ({ tag: member, score: Math.round(score * 1e4) / 1e4 }))
}
