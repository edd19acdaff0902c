import { type Handle, onEventsOf } from '../events/index.ts'
import { contentChangedScript } from './changed-content.ts'
import { eraseFeed } from './erase-changes.ts'
import { feedHandlers } from './feed.handlers.ts'
import { feedVariables } from './feed.variables.ts'
import { feedCache } from './feed-cache.ts'

// The process that makes a change invalidates the cached pages at once; this consumer does it if the process could not.
const invalidateLate: Handle = ({ core }, batch) => core.of(feedCache).invalidateLate(batch)

/** The ranked feed, the feed of followed creators, and feedback. */
export const feed = {
  handlers: feedHandlers,
  erase: eraseFeed,
  scripts: { novaContentChanged: contentChangedScript },
  variables: feedVariables,
  parts: [feedCache],
  consumers: [
    onEventsOf({ name: 'feed-people', subject: 'events.user', batch: 500, handle: invalidateLate }),
    onEventsOf({ name: 'feed-content', subject: 'events.content', batch: 500, handle: invalidateLate }),
    onEventsOf({ name: 'feed-streams', subject: 'events.live', batch: 500, handle: invalidateLate }),
  ],
}
