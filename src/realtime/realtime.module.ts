import { realtimeHandlers } from './realtime.handlers.ts'
import { realtimeVariables } from './realtime.variables.ts'
import { openSockets } from './sockets.ts'

/** What all sockets have in common. */
export const realtime = {
  handlers: realtimeHandlers,
  variables: realtimeVariables,
  // Processes clear up after each other, also those that hold no sockets.
  parts: [openSockets],
}
