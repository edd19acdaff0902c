import type { Connection } from './connection.ts'
import type { NotificationsMessage } from './generated/messages.ts'
import { openSocket } from './open-socket.ts'
import type { NovaSocket, SocketOptions } from './socket.ts'

/** Opens a socket for the notifications of the connection's user. */
export function openNotifications(
  connection: Connection,
  options: SocketOptions = {},
): NovaSocket<NotificationsMessage> {
  return openSocket<NotificationsMessage>(connection, '/api/v1/ws/notifications', async () => undefined, options)
}
