import { type Handle, onEventsOf } from '../events/index.ts'
import { contentChangedScript } from './changed-content.ts'
import { feedHandlers } from './feed.handlers.ts'
import { feedVariables } from './feed.variables.ts'
import { feedCache } from './feed-cache.ts'

// Whoever makes a change drops the cached pages at once; this does it for whoever could not.
const dropLate: Handle = ({ core }, batch) => core.of(feedCache).invalidateLate(batch)

/** What to look at next, and why. */
export const feed = {
  handlers: feedHandlers,
  scripts: { novaContentChanged: contentChangedScript },
  variables: feedVariables,
  parts: [feedCache],
  consumers: [
    onEventsOf({ name: 'feed-people', subject: 'events.user', batch: 500, handle: dropLate }),
    onEventsOf({ name: 'feed-content', subject: 'events.content', batch: 500, handle: dropLate }),
    onEventsOf({ name: 'feed-streams', subject: 'events.live', batch: 500, handle: dropLate }),
  ],
}
