import type { Guards } from '../contract/handlers.ts'
import { onEventsOf } from '../events/index.ts'
import { endVanished } from './end-vanished.ts'
import { eraseLive } from './erase-live.ts'
import { expectMediaServer } from './expect-media-server.ts'
import { exportLive } from './export-live.ts'
import { liveHandlers, liveSockets } from './live.handlers.ts'
import { liveVariables } from './live.variables.ts'
import { onLiveAccessEvents } from './on-live-access-events.ts'
import { onLiveStreamEvents } from './on-live-stream-events.ts'
import { purgeLive } from './purge-live.ts'
import { streamRegistry } from './stream-registry.ts'

const hourMs = 60 * 60 * 1000
const secondMs = 1000

/** Live streams: starting, watching, chat, ending. */
export const live = {
  handlers: liveHandlers,
  sockets: liveSockets,
  guards: { receiveIngestEvent: (core, query) => expectMediaServer(core, query('secret')) } satisfies Guards,
  tables: ['live_sessions', 'live_messages', 'live_viewers', 'live_chatters', 'live_bans'],
  erase: eraseLive,
  export: exportLive,
  variables: liveVariables,
  // Every process opens the registry, even without viewers: any process may clean up after one that has died.
  parts: [streamRegistry],
  consumers: [
    onEventsOf({ name: 'live-rooms', subject: 'events.live', batch: 200, handle: onLiveStreamEvents }),
    onEventsOf({ name: 'live-access', subject: 'events.user', batch: 50, handle: onLiveAccessEvents }),
  ],
  jobs: [
    {
      name: 'end-vanished-streams',
      everyMs: 5 * secondMs,
      what: 'ending streams whose creator vanished',
      run: endVanished,
    },
    { name: 'purge-live', everyMs: hourMs, what: 'purging data of ended streams', run: purgeLive },
  ],
}
