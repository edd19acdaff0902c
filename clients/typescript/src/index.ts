export type { Connection } from './connection.ts'
export { createClient, type NovaClient } from './generated/client.ts'
export type { LiveMessage, NotificationsMessage } from './generated/messages.ts'
export type * from './generated/nova.ts'
export {
  type NovaSocket,
  openLive,
  openNotifications,
  type SocketEnd,
  type SocketOptions,
  type SocketState,
  type WebSocketLike,
} from './socket.ts'
