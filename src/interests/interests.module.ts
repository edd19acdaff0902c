import { onEventsOf } from '../events/index.ts'
import { eraseUserInterests } from './erase-user.ts'
import { exportInterests } from './export-interests.ts'
import { interestHandlers } from './interests.handlers.ts'
import { onEngagement } from './on-engagement.ts'
import { purgeInterests } from './purge-interests.ts'

const hourMs = 60 * 60 * 1000

/** The interests of users, which the feed derives from their engagement and feedback. */
export const interests = {
  handlers: interestHandlers,
  tables: ['interests', 'interest_erasures', 'interest_marks', 'feed_feedback'],
  erase: eraseUserInterests,
  export: exportInterests,
  consumers: [onEventsOf({ name: 'interests', subject: 'events.engagement', batch: 500, handle: onEngagement })],
  jobs: [{ name: 'purge-interests', everyMs: hourMs, what: 'purging interests', run: purgeInterests }],
}
