import { commenterWeight } from '../content/index.ts'
import type { Core } from '../core/core.ts'

// `events` is sorted by time first, so this reads the last day only, not the whole history. As in the ranking, people
// are counted: each user once as a liker and once as a commenter, and the creator not at all.
const query = `SELECT
    toString(target_content_id) AS id,
    uniqExactIf(actor_id, event_type = 'content_liked')
      + ${commenterWeight} * uniqExactIf(actor_id, event_type = 'content_commented') AS engagement
  FROM events
  WHERE timestamp > {since:DateTime64(3)}
    AND event_type IN ('content_liked', 'content_commented', 'content_shared', 'content_saved')
    AND target_content_id IS NOT NULL
    AND actor_id != assumeNotNull(target_user_id)
  GROUP BY target_content_id
  ORDER BY engagement DESC, id DESC
  LIMIT {limit:UInt32}`

/**
 * Returns the ids of the content with the most engagement in the last 24 hours, most first.
 * @throws when ClickHouse does not respond within five seconds
 */
export async function mostEngaged(core: Core, limit: number): Promise<string[]> {
  const since = core.clock.now().getTime() - 24 * 60 * 60 * 1000
  const result = await core.clickhouse.query({
    query,
    query_params: { since: since / 1000, limit },
    format: 'JSONEachRow',
    abort_signal: AbortSignal.timeout(5_000),
  })
  return (await result.json<{ id: string }>()).map(({ id }) => id)
}
