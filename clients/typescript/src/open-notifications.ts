import type { Connection } from './connection.ts'
import type { NotificationsServerMessage } from './generated/types.ts'
import type { Nova } from './nova.ts'
import { openSocket } from './open-socket.ts'
import type { NovaSocket, SocketOptions } from './socket.ts'
import { socketCaller } from './socket-caller.ts'

/** A message of the notifications socket. Ignore unknown events: new ones are added within v1. */
export type NotificationsMessage = NotificationsServerMessage

/** Opens a socket for the notifications of the signed-in user. */
export function openNotifications(
  nova: Nova | Connection,
  options: SocketOptions = {},
): NovaSocket<NotificationsMessage> {
  const caller = socketCaller(nova, options)
  return openSocket<NotificationsMessage>(caller, '/api/v1/ws/notifications', async () => undefined, options)
}
