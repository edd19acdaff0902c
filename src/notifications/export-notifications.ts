import { exportRows } from '../core/export.ts'

/** Exports the notifications of a user, as the user has received them. */
export const exportNotifications = {
  notifications: exportRows({
    name: 'notifications.export_notifications',
    from: 'notifications n',
    columns: `n.event, n.data, n.created_at, n.read_at`,
    where: (user) => `n.user_id = ${user} and exists (select from users a where a.id = n.actor_id)`,
  }),
  notification_counters: exportRows({
    name: 'notifications.export_notification_counters',
    from: 'notification_counters',
    columns: `unread_count`,
    where: (user) => `user_id = ${user}`,
  }),
  notification_groups: exportRows({
    name: 'notifications.export_notification_groups',
    from: 'notification_groups',
    columns: `group_key, last_seq`,
    where: (user) => `user_id = ${user}`,
  }),
  notification_preferences: exportRows({
    name: 'notifications.export_notification_preferences',
    from: 'notification_preferences',
    columns: `kind, in_app, push`,
    where: (user) => `user_id = ${user}`,
  }),
  pushes: exportRows({
    name: 'notifications.export_pushes',
    from: 'pushes',
    columns: `created_at, settled_at, outcome`,
    where: (user) => `user_id = ${user}`,
  }),
}
