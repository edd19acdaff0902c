import type { Connection } from './connection.ts'
import { isNovaError } from './errors.ts'
import { getLiveStatus } from './generated/operations.ts'
import type { LiveServerMessage } from './generated/types.ts'
import type { Nova } from './nova.ts'
import { code, openSocket } from './open-socket.ts'
import type { NovaSocket, SocketEnd, SocketOptions } from './socket.ts'
import { socketCaller } from './socket-caller.ts'

/** A message of the socket of a live stream. Ignore unknown events: new ones are added within v1. */
export type LiveMessage = LiveServerMessage

/** Opens a socket for the messages of a live stream, until the stream ends. */
export function openLive(
  nova: Nova | Connection,
  streamId: string,
  options: SocketOptions = {},
): NovaSocket<LiveMessage> {
  const caller = socketCaller(nova, options)
  // A browser cannot see why a handshake was rejected, so the status of the stream is queried.
  const diagnose = async (): Promise<SocketEnd | undefined> => {
    try {
      const { status } = await getLiveStatus(caller, { stream_id: streamId }, { retries: 0 })
      return status === 'ended' ? { code: code.done, reason: 'the stream has ended' } : undefined
    } catch (error) {
      if (isNovaError(error) && [400, 403, 404].includes(error.status)) return { code: 4410, reason: error.message }
      throw error
    }
  }
  return openSocket<LiveMessage>(caller, `/api/v1/ws/live/${encodeURIComponent(streamId)}`, diagnose, options)
}
