import type { Handlers, SocketHandlers } from '../contract/handlers.ts'
import { listNotificationGroups } from './list-notification-groups.ts'
import { listNotifications } from './list-notifications.ts'
import { markNotificationsRead } from './mark-notifications-read.ts'
import { notificationsSocket } from './notifications-socket.ts'
import { editNotificationPreferences, getNotificationPreferences } from './preferences.ts'

export const notificationHandlers = {
  listNotifications: async (ctx, { query }) => ({ status: 200, body: await listNotifications(ctx, query) }),
  listNotificationGroups: async (ctx, { query }) => ({ status: 200, body: await listNotificationGroups(ctx, query) }),
  markNotificationsRead: async (ctx, { body }) => ({
    status: 200,
    body: await markNotificationsRead(ctx, body.up_to_id),
  }),
  getNotificationPreferences: async (ctx) => ({ status: 200, body: await getNotificationPreferences(ctx) }),
  editNotificationPreferences: async (ctx, { body, headers }) => ({
    status: 200,
    body: await editNotificationPreferences(ctx, body.items, headers['if-match']),
  }),
} satisfies Partial<Handlers>

export const notificationSockets = {
  openNotificationsSocket: async (ctx, { query }) => notificationsSocket(ctx, query.last_event_id),
} satisfies Partial<SocketHandlers>
