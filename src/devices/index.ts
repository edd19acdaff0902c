export { devices } from './devices.module.ts'
export { onPushGivenUp, onPushQueued, resumePushes } from './on-push-queued.ts'
export { purgePushes } from './purge-pushes.ts'
