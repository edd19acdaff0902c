export { live } from './live.module.ts'
export { onLiveRoomEvents } from './on-live-room-events.ts'
