import { levelSockets } from './level-sockets.ts'
import { openConnections } from './open-connections.ts'
import { realtimeHandlers } from './realtime.handlers.ts'
import { realtimeVariables } from './realtime.variables.ts'

/** What all sockets share: tickets, limits, and the registry of open connections. */
export const realtime = {
  handlers: realtimeHandlers,
  tables: ['socket_tickets'],
  variables: realtimeVariables,
  // Open from the start: processes clean up after each other, also processes without sockets.
  parts: [openConnections, levelSockets],
}
