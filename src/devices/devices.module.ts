import { onEventsOf, reactTo } from '../events/index.ts'
import { deviceHandlers } from './devices.handlers.ts'
import { devicesVariables } from './devices.variables.ts'
import { onPushGivenUp, onPushQueued, resumePushes } from './on-push-queued.ts'
import { purgePushes } from './purge-pushes.ts'

const hourMs = 60 * 60 * 1000
const minuteMs = 60 * 1000

/** Where pushes go. */
export const devices = {
  handlers: deviceHandlers,
  tables: ['devices'],
  variables: devicesVariables,
  consumers: [
    onEventsOf({
      name: 'pushes',
      subject: 'events.push',
      batch: 16,
      atOnce: () => 8,
      handle: reactTo('push_queued', onPushQueued),
      giveUp: (ctx, event) => reactTo('push_queued', onPushGivenUp)(ctx, [event]),
    }),
  ],
  jobs: [
    { everyMs: 5 * minuteMs, what: 'queueing pushes that waited for long', run: resumePushes },
    { everyMs: hourMs, what: 'purging pushes', run: purgePushes },
  ],
}
