import type { Connection } from './connection.ts'
import type { LiveMessage } from './generated/messages.ts'
import { call, code, openSocket } from './open-socket.ts'
import type { NovaSocket, SocketEnd, SocketOptions } from './socket.ts'

/** Opens a socket for the messages of a live stream, until the stream ends. */
export function openLive(
  connection: Connection,
  streamId: string,
  options: SocketOptions = {},
): NovaSocket<LiveMessage> {
  // A browser cannot see why a handshake was rejected, so the status of the stream is queried.
  const diagnose = async (): Promise<SocketEnd | undefined> => {
    const response = await call(connection, 'GET', `/api/v1/live/${encodeURIComponent(streamId)}/status`)
    const body = (await response.json()) as { status?: string; error?: { message: string } }
    if ([400, 403, 404].includes(response.status))
      return { code: 4410, reason: body.error?.message ?? 'this stream may not be watched' }
    return body.status === 'ended' ? { code: code.done, reason: 'the stream has ended' } : undefined
  }
  return openSocket<LiveMessage>(connection, `/api/v1/ws/live/${encodeURIComponent(streamId)}`, diagnose, options)
}
