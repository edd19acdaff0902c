import type { Handlers } from '../contract/handlers.ts'
import { listNotifications } from './list-notifications.ts'
import { markNotificationsRead } from './mark-notifications-read.ts'

export const notificationHandlers = {
  listNotifications: async (ctx, { query }) => ({ status: 200, body: await listNotifications(ctx, query) }),
  markNotificationsRead: async (ctx, { body }) => ({ status: 200, body: await markNotificationsRead(ctx, body.up_to_id) }),
} satisfies Partial<Handlers>
