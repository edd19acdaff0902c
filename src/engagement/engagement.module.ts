import { onEventsOf } from '../events/index.ts'
import { countViews, purgeViews } from './count-views.ts'
import { engagementCounters } from './engagement.counters.ts'
import { engagementHandlers } from './engagement.handlers.ts'
import { eraseComments } from './erase-comments.ts'
import { eraseReactions } from './erase-reactions.ts'
import { exportEngagement } from './export-engagement.ts'

const hourMs = 60 * 60 * 1000

/** Engagement with content: likes, saves, shares, comments and views. */
export const engagement = {
  handlers: engagementHandlers,
  tables: ['likes', 'saves', 'shares', 'comments', 'commenters', 'views', 'story_viewers'],
  erase: { ...eraseReactions, ...eraseComments },
  export: exportEngagement,
  counters: engagementCounters,
  consumers: [onEventsOf({ name: 'view-counts', subject: 'events.views', batch: 500, handle: countViews })],
  jobs: [{ name: 'purge-views', everyMs: hourMs, what: 'purging views', run: purgeViews }],
}
