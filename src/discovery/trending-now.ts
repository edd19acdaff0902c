import { engagementSql, isListed } from '../content/index.ts'
import type { Core } from '../core/core.ts'
import { sharedPart } from '../core/shared-part.ts'
import { unlessSuspended } from '../graph/index.ts'
import { arrayOf, instant, type RowOf, statement, text, textOf, uuid } from '../platform/statement.ts'
import { trendsNow } from './trends.ts'

export type TrendingContent = RowOf<typeof publicContents>
type TrendingTag = { tag: string; score: number }

const scanned = 1_000
const keptMs = 60_000

const publicContents = statement({
  name: 'discovery.trending_contents',
  params: { ids: arrayOf(uuid), now: instant },
  row: { id: uuid, type: textOf<'post' | 'reel' | 'live'>(), tags: arrayOf(text) },
  text: (p) => `
    select c.id, c.type, c.tags
    from unnest(${p.ids}) with ordinality requested (id, position)
    join contents c on c.id = requested.id
    join users u on u.id = c.creator_id
    where ${isListed('c')}
      and c.visibility = 'public'
      and c.type in ('post', 'reel', 'live')
      and not u.is_private
      and (c.type <> 'live' or exists (select from live_sessions where id = c.id and ended_at is null))
      and ${unlessSuspended({ user: 'u', now: p.now })}
    order by requested.position`,
})

// Used when neither Redis nor ClickHouse returns trends.
const mostLiked = statement({
  name: 'discovery.most_liked',
  params: { now: instant },
  row: { id: uuid },
  text: (p) => `
    select id
    from (
      select c.id, ${engagementSql('c')} as many
      from contents c
      where ${isListed('c')}
        and c.visibility = 'public'
        and c.type in ('post', 'reel')
        and c.published_at > ${p.now} - interval '24 hours'
      order by c.published_at desc, c.id desc
      limit 2000
    ) newest
    where many > 0
    order by many desc, id desc
    limit ${scanned}`,
})

const usedTags = statement({
  name: 'discovery.used_tags',
  params: { tags: arrayOf(text) },
  row: { tag: text },
  text: (p) => `
    select tag
    from unnest(${p.tags}) tag
    where exists (select from content_tags t where t.tag = tag.tag and t.is_listed)`,
})

/** The trending public content, best first. Shared by all users; at most five seconds old. */
export const trendingContents = sharedPart({ make: readContents, share: 0.05, maxAgeMs: 5_000 })

/** The trending hashtags, best first. Shared by all users; at most five seconds old. */
export const trendingTags = sharedPart({ make: readTags, share: 0.05, maxAgeMs: 5_000 })

async function readContents(core: Core): Promise<TrendingContent[]> {
  const { postgres } = core
  const now = core.clock.now()
  let ids = (await trendsNow(core, 'posts', scanned)).map(({ member }) => member)
  if (ids.length === 0) ids = (await postgres.run(mostLiked, { now })).map(({ id }) => id)
  const contents = await postgres.run(publicContents, { ids, now })
  // For readers outside of Nova. The original design names this key.
  await core.redis
    .set(`${core.config.REDIS_PREFIX}feed:trending:24h`, JSON.stringify(contents), 'PX', keptMs)
    .catch(() => undefined)
  return contents
}

/** Returns those of these hashtags that listed content has now: a hashtag of hidden content only is not shown. */
export async function tagsInUse(core: Core, tags: string[]): Promise<ReadonlySet<string>> {
  return new Set((await core.postgres.run(usedTags, { tags })).map(({ tag }) => tag))
}

async function readTags(core: Core): Promise<TrendingTag[]> {
  const trends = await trendsNow(core, 'tags', scanned)
  const used = await tagsInUse(
    core,
    trends.map(({ member }) => member),
  )
  return trends
    .filter(({ member }) => used.has(member))
    .map(({ member, score }) => ({ tag: member, score: Math.round(score * 1e4) / 1e4 }))
}
