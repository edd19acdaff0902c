export { live } from './live.module.ts'
export { onLiveStreamEvents } from './on-live-stream-events.ts'
