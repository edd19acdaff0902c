import { inTurn, onEventsOf } from '../events/index.ts'
import { notificationListeners } from './hub.ts'
import { notificationHandlers, notificationSockets } from './notifications.handlers.ts'
import { notificationsVariables } from './notifications.variables.ts'
import { onHiddenUsers } from './on-hidden-users.ts'
import { onLiveEvents } from './on-live-events.ts'
import { onMentions } from './on-mentions.ts'
import { onSocialEvents } from './on-social-events.ts'
import { purgeNotifications } from './purge-notifications.ts'

const hourMs = 60 * 60 * 1000

/** What happened to somebody, in order and without gaps. */
export const notifications = {
  handlers: notificationHandlers,
  sockets: notificationSockets,
  tables: ['notifications', 'notification_counters', 'notification_groups', 'notification_preferences', 'pushes'],
  variables: notificationsVariables,
  parts: [notificationListeners],
  consumers: [
    onEventsOf({
      name: 'notifications',
      subject: 'events.>',
      batch: 200,
      handle: inTurn(onSocialEvents, onMentions, onHiddenUsers),
    }),
    // Apart from the others, so that nobody waits for somebody with a million followers.
    onEventsOf({ name: 'live-followers', subject: 'events.live', batch: 10, handle: onLiveEvents }),
  ],
  jobs: [{ everyMs: hourMs, what: 'purging notifications', run: purgeNotifications }],
}
