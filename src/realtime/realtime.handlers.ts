import type { SocketHandlers } from '../contract/bind.ts'
import type { Handlers } from '../contract/handlers.ts'
import { notificationsSocket } from './notifications-socket.ts'
import { createSocketTicket } from './tickets.ts'

export const realtimeHandlers = {
  createSocketTicket: async (ctx) => ({ status: 201, body: await createSocketTicket(ctx) }),
} satisfies Partial<Handlers>

export const realtimeSockets = {
  openNotificationsSocket: async (ctx, { query }) => notificationsSocket(ctx, query.last_event_id),
} satisfies Partial<SocketHandlers>
