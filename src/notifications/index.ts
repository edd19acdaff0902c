export { notificationGroup } from './list-notification-groups.ts'
export { markNotificationsRead } from './mark-notifications-read.ts'
export {
  manyChannel,
  type NotificationMessage,
  type NotificationRow,
  type ToMany,
  type ToOne,
  toMessage,
  userChannel,
  wireFor,
} from './notification-rows.ts'
export { notifications } from './notifications.module.ts'
export { onHiddenUsers } from './on-hidden-users.ts'
export { onLiveEvents } from './on-live-events.ts'
export { onMentions } from './on-mentions.ts'
export { onSocialEvents } from './on-social-events.ts'
export { purgeNotifications } from './purge-notifications.ts'
export { notificationState, notificationsAfter } from './read-notifications.ts'
