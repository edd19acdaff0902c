import type { Export } from '../core/export.ts'

/** Returns an `Export` of rows of ClickHouse. `columns` and `where` are SQL; `{id: UUID}` is the user. */
const rowsOf = (table: string, columns: string, where: string): Export =>
  async function* ({ core: { clickhouse } }, userId) {
    const result = await clickhouse.query({
      query: `SELECT ${columns} FROM ${table} FINAL WHERE ${where}`,
      query_params: { id: userId },
      format: 'JSONEachRow',
    })
    for await (const rows of result.stream<object>()) for (const row of rows) yield row.json<object>()
  }

/** Exports what ClickHouse knows of a user and Postgres does not: what the user did and saw, and when. */
export const exportAnalytics = {
  'clickhouse.events': rowsOf('events', 'timestamp, event_type, data', 'actor_id = {id: UUID}'),
  'clickhouse.content_views': rowsOf(
    'content_views',
    'content_id, content_type, creator_id, viewed_at, watched_ms, completed',
    'viewer_id = {id: UUID}',
  ),
  'clickhouse.impressions': rowsOf(
    'impressions',
    'timestamp, content_id, content_type, creator_id, feed_algorithm, position',
    'viewer_id = {id: UUID}',
  ),
}
