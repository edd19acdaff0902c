import type { Ctx } from '../core/context.ts'

/** ClickHouse: the rows of each table that name one of the users `ids`, as a condition. */
const naming = {
  events: `actor_id IN {ids: Array(UUID)} OR target_user_id IN {ids: Array(UUID)}
    OR multiSearchAny(data, {texts: Array(String)})`,
  content_engagement: 'actor_id IN {ids: Array(UUID)}',
  content_views: 'viewer_id IN {ids: Array(UUID)} OR creator_id IN {ids: Array(UUID)}',
  impressions: 'viewer_id IN {ids: Array(UUID)} OR creator_id IN {ids: Array(UUID)}',
  user_journey_states: 'user_id IN {ids: Array(UUID)}',
  cdc_rows: 'multiSearchAny(row, {texts: Array(String)}) OR multiSearchAny(row_key, {texts: Array(String)})',
} as const

const erase =
  (table: keyof typeof naming) =>
  async ({ core: { clickhouse } }: Ctx, userIds: readonly string[]): Promise<void> => {
    if (userIds.length === 0) return
    await clickhouse.command({
      query: `DELETE FROM ${table} WHERE ${naming[table]}`,
      query_params: { ids: userIds, texts: userIds },
    })
  }

/**
 * Deletes the rows of many users in one go: a deletion rewrites marks of the whole table, whether it is about one user
 * or a hundred.
 */
export const eraseAnalytics = {
  'clickhouse.events': erase('events'),
  'clickhouse.content_engagement': erase('content_engagement'),
  'clickhouse.content_views': erase('content_views'),
  'clickhouse.impressions': erase('impressions'),
  'clickhouse.user_journey_states': erase('user_journey_states'),
  'clickhouse.cdc_rows': erase('cdc_rows'),
}
