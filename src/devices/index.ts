export { deviceHandlers } from './devices.handlers.ts'
export { onPushGivenUp, onPushQueued, resumePushes } from './on-push-queued.ts'
export { purgePushes } from './purge-pushes.ts'
