import { graphHandlers } from './graph.handlers.ts'
import { purgeExpiredEdges } from './purge-expired-edges.ts'

const hourMs = 60 * 60 * 1000

/** Who follows, blocks and mutes whom, and so who sees what. */
export const graph = {
  handlers: graphHandlers,
  tables: ['follows', 'follow_requests', 'blocks', 'mutes', 'close_friends', 'subscriptions'],
  jobs: [{ everyMs: hourMs, what: 'purging blocks and mutes', run: purgeExpiredEdges }],
}
