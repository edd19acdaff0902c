import type { Connection } from './connection.ts'
import { createNova, type Nova } from './nova.ts'
import type { SocketOptions } from './socket.ts'

/** Returns what the calls of a socket go through. */
export function socketCaller(nova: Nova | Connection, { refresh }: SocketOptions): Nova {
  return 'send' in nova ? nova : createNova({ ...nova, ...(refresh && { refresh }) })
}
