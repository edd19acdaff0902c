import { eraseGraph } from './erase-graph.ts'
import { exportGraph } from './export-graph.ts'
import { graphHandlers } from './graph.handlers.ts'
import { purgeExpiredEdges } from './purge-expired-edges.ts'

const hourMs = 60 * 60 * 1000

/** Follows, blocks, mutes and close friends, and the visibility rule that is based on them. */
export const graph = {
  handlers: graphHandlers,
  // Triggers on follows update these counters.
  counters: [
    {
      table: 'users',
      key: 'id',
      column: 'follower_count',
      actual: 'select count(*) from follows where following_id = t.id',
    },
    {
      table: 'users',
      key: 'id',
      column: 'following_count',
      actual: 'select count(*) from follows where follower_id = t.id',
    },
  ],
  tables: ['follows', 'follow_requests', 'blocks', 'mutes', 'close_friends', 'subscriptions'],
  erase: eraseGraph,
  export: exportGraph,
  jobs: [{ name: 'purge-expired-edges', everyMs: hourMs, what: 'purging blocks and mutes', run: purgeExpiredEdges }],
}
