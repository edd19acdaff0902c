import { inTurn, onEventsOf } from '../events/index.ts'
import { eraseNotifications } from './erase-notifications.ts'
import { arrayOfWithheld, eraseWithheld } from './erase-withheld.ts'
import { exportNotifications } from './export-notifications.ts'
import { notificationListeners } from './notification-listeners.ts'
import { notificationHandlers, notificationSockets } from './notifications.handlers.ts'
import { notificationsVariables } from './notifications.variables.ts'
import { onLiveEvents } from './on-live-events.ts'
import { onMentions } from './on-mentions.ts'
import { onSocialEvents } from './on-social-events.ts'
import { purgeDecisions } from './purge-decisions.ts'
import { purgeNotifications } from './purge-notifications.ts'
import { purgePushes } from './purge-pushes.ts'
import { resumePushes } from './resume-pushes.ts'
import { withdrawNotifications } from './withdraw-notifications.ts'

const minuteMs = 60 * 1000
const hourMs = 60 * minuteMs

/** Notifications of each user, in order and without gaps, and the queue of pushes. */
export const notifications = {
  handlers: notificationHandlers,
  sockets: notificationSockets,
  tables: [
    'notifications',
    'notification_counters',
    'notification_groups',
    'notification_preferences',
    'withheld_notifications',
    'fan_outs',
    'pushes',
  ],
  erase: { withheld_notifications: eraseWithheld, ...eraseNotifications },
  export: { withheld_notifications: arrayOfWithheld, ...exportNotifications },
  variables: notificationsVariables,
  parts: [notificationListeners],
  consumers: [
    onEventsOf({
      name: 'notifications',
      subject: 'events.>',
      batch: 200,
      handle: inTurn(onSocialEvents, onMentions, withdrawNotifications),
    }),
    // A separate consumer, so that other notifications do not wait for a creator with a million followers.
    onEventsOf({ name: 'live-followers', subject: 'events.live', batch: 10, handle: onLiveEvents }),
  ],
  counters: [
    {
      table: 'notification_counters',
      key: 'user_id',
      column: 'unread_count',
      actual: 'select count(*) from notifications where user_id = t.user_id and read_at is null',
    },
  ],
  jobs: [
    { name: 'purge-notifications', everyMs: hourMs, what: 'purging notifications', run: purgeNotifications },
    { name: 'resume-pushes', everyMs: 5 * minuteMs, what: 'queueing overdue pushes again', run: resumePushes },
    { name: 'purge-pushes', everyMs: hourMs, what: 'purging pushes', run: purgePushes },
    { name: 'purge-decisions', everyMs: hourMs, what: 'purging decisions about notifications', run: purgeDecisions },
  ],
}
