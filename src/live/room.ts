import type { LogFollower } from '../numbered/index.ts'
import { closeCodes, type UserSocket } from '../realtime/index.ts'

/** A socket that watches a stream. */
export type WatchingSocket = UserSocket & {
  readonly log: LogFollower
  readonly streamId: string
  readonly isCreator: boolean
  /** Whether it is among those for which its user counts as watching. */
  isCounted: boolean
  /** Whether it has been told how many watch. */
  hasCount: boolean
}

/** A stream that is watched through this process. */
export type Room = {
  readonly sockets: Set<WatchingSocket>
  /** Who watches, by user: through how many sockets, and the row that says so. */
  readonly viewers: Map<string, { sockets: number; rowId: string }>
  /** What the sockets were told of numbers last, and the highest peak that Postgres has of us. */
  lastNumbers: string
  savedPeak: number
  /** How far the messages were a second ago. */
  seenSeq: number
}

/** The rooms of this process by stream. */
export type RoomMap = ReadonlyMap<string, Room>

export function createRoom(): Room {
  return { sockets: new Set(), viewers: new Map(), lastNumbers: '', savedPeak: 0, seenSeq: 0 }
}

/** Closes the sockets of those who may not watch any more. */
export function throwOut(room: Room, which: (socket: WatchingSocket) => boolean): void {
  for (const socket of room.sockets)
    if (which(socket)) socket.close(closeCodes.notAllowed, 'this stream may not be watched')
}
