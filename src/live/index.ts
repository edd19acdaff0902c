export { endVanished } from './end-vanished.ts'
export { liveHandlers, liveSockets } from './live.handlers.ts'
export { onLiveRoomEvents } from './on-live-room-events.ts'
export { createRooms, type Rooms } from './rooms.ts'
