import { onEventsOf, reactTo } from '../events/index.ts'
import { deviceHandlers } from './devices.handlers.ts'
import { devicesVariables } from './devices.variables.ts'
import { eraseDevices } from './erase-devices.ts'
import { exportDevices } from './export-devices.ts'
import { onPushFailed, onPushQueued } from './on-push-queued.ts'
import { purgeDevices } from './purge-devices.ts'

const hourMs = 60 * 60 * 1000

/** The devices of users, and the delivery of pushes to them. */
export const devices = {
  handlers: deviceHandlers,
  tables: ['devices'],
  erase: eraseDevices,
  export: exportDevices,
  variables: devicesVariables,
  consumers: [
    onEventsOf({
      name: 'pushes',
      subject: 'events.push',
      batch: 16,
      atOnce: () => 8,
      handle: reactTo('push_queued', onPushQueued),
      giveUp: (ctx, event) => reactTo('push_queued', onPushFailed)(ctx, [event]),
    }),
  ],
  jobs: [{ name: 'purge-devices', everyMs: hourMs, what: 'purging devices', run: purgeDevices }],
}
