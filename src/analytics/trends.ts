import type { Core } from '../core/core.ts'

export type Trend = { member: string; score: number }

// Compares the times of the last events, not their numbers: an event that was delivered twice may have two rows until
// ClickHouse merges its parts.
const lastTime = (type: string): string => `maxIf(timestamp, event_type = 'content_${type}')`
// The weight of a user halves every six hours; the score is the sum over all users.
const weight = 'exp2((toUnixTimestamp64Milli(first_at) - {now:UInt64}) / {half_life:UInt64})'

const contents = `SELECT toString(content_id) AS member, sum(${weight}) AS score
  FROM (
    SELECT target_content_id AS content_id, actor_id, min(timestamp) AS first_at
    FROM events
    WHERE timestamp > {since:DateTime64(3)}
      AND target_content_id IS NOT NULL
      AND actor_id != assumeNotNull(target_user_id)
      AND event_type IN (
        'content_liked', 'content_unliked', 'content_saved', 'content_unsaved', 'content_commented', 'content_shared'
      )
    GROUP BY content_id, actor_id
    HAVING ${lastTime('liked')} > ${lastTime('unliked')}
      OR ${lastTime('saved')} > ${lastTime('unsaved')}
      OR countIf(event_type IN ('content_commented', 'content_shared')) > 0
  )
  GROUP BY content_id
  ORDER BY score DESC, member DESC
  LIMIT {limit:UInt32}`

const tags = `SELECT member, sum(${weight}) AS score
  FROM (
    SELECT
      arrayJoin(JSONExtract(data, 'tags', 'Array(String)')) AS member,
      target_user_id,
      min(timestamp) AS first_at
    FROM events
    WHERE timestamp > {since:DateTime64(3)}
      AND event_type = 'content_published'
      AND ifNull(content_type, '') != 'story'
      AND JSONExtractString(data, 'visibility') = 'public'
      AND NOT JSONExtractBool(data, 'account_is_private')
      AND target_content_id NOT IN (
        SELECT assumeNotNull(target_content_id)
        FROM events
        WHERE timestamp > {since:DateTime64(3)}
          AND event_type = 'content_deleted'
      )
    GROUP BY member, target_user_id
  )
  GROUP BY member
  ORDER BY score DESC, member DESC
  LIMIT {limit:UInt32}`

const dayMs = 24 * 60 * 60 * 1000
export const trendHalfLifeMs = 6 * 60 * 60 * 1000

/**
 * Returns the trends at `now` (milliseconds): content by the number of users who engaged with it in the 24 hours
 * before, tags by the number of creators who used them. Each user counts only once for each, creators do not count for
 * their own content, and the weight of a user halves every six hours. Exponential decay as in Cormode, Shkapenyuk,
 * Srivastava and Xu, "Forward decay" (2009).
 * @throws when ClickHouse does not respond within ten seconds
 */
export async function readTrends(core: Core, of: 'contents' | 'tags', now: number, limit: number): Promise<Trend[]> {
  const result = await core.clickhouse.query({
    query: of === 'contents' ? contents : tags,
    query_params: { since: (now - dayMs) / 1000, now, half_life: trendHalfLifeMs, limit },
    format: 'JSONEachRow',
  })
  return result.json<Trend>()
}
