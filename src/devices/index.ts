export { deviceHandlers } from './devices.handlers.ts'
export { onPushQueued } from './on-push-queued.ts'
export { purgePushes } from './purge-pushes.ts'
