import { onEventsOf } from '../events/index.ts'
import { endVanished } from './end-vanished.ts'
import { liveHandlers, liveSockets } from './live.handlers.ts'
import { liveVariables } from './live.variables.ts'
import { onLiveAccessEvents } from './on-live-access-events.ts'
import { onLiveRoomEvents } from './on-live-room-events.ts'
import { purgeLive } from './purge-live.ts'
import { openRooms } from './rooms.ts'

const hourMs = 60 * 60 * 1000
const secondMs = 1000

/** Streams: start, watch, chat, end. */
export const live = {
  handlers: liveHandlers,
  sockets: liveSockets,
  tables: ['live_sessions', 'live_messages', 'live_viewers', 'live_chatters', 'live_bans'],
  variables: liveVariables,
  // Also a process that nobody watches through clears up after one that has died.
  parts: [openRooms],
  consumers: [
    onEventsOf({ name: 'live-rooms', subject: 'events.live', batch: 200, handle: onLiveRoomEvents }),
    onEventsOf({ name: 'live-access', subject: 'events.user', batch: 50, handle: onLiveAccessEvents }),
  ],
  jobs: [
    { everyMs: 5 * secondMs, what: 'ending streams whose creator vanished', run: endVanished },
    { everyMs: hourMs, what: 'purging what streams leave behind', run: purgeLive },
  ],
}
