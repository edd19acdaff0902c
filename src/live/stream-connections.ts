import type { LogFollower } from '../numbered/index.ts'
import { closeCodes, type UserSocket } from '../realtime/index.ts'
import type { LiveAnnouncement } from './live-updates.ts'

/** A socket of a viewer or of the creator of a stream. */
export type StreamSocket = UserSocket & {
  readonly log: LogFollower
  readonly streamId: string
  readonly isCreator: boolean
  /** True if it is one of the sockets because of which its user counts as a viewer. */
  isCounted: boolean
  /** True once it has been sent the counts of the stream. */
  hasCount: boolean
}

/** The sockets of one stream on this process. */
export type StreamConnections = {
  readonly sockets: Set<StreamSocket>
  /** The viewers by user id: the number of their sockets, and the id of their row in live_viewers. */
  readonly viewers: Map<string, { sockets: number; rowId: string }>
  /** The counts that were sent last, as JSON text. */
  lastCounts: string
  /** The highest peak that this process has saved in Postgres. */
  savedPeak: number
  /** The number of the stream's last message a second ago. */
  seenSeq: number
  /** While it is being checked which viewers may still watch: the messages that wait for the result. */
  waiting: LiveAnnouncement[] | null
}

/** The streams that have sockets on this process, by id. */
export type StreamConnectionsMap = ReadonlyMap<string, StreamConnections>

export function createStreamConnections(): StreamConnections {
  return { sockets: new Set(), viewers: new Map(), lastCounts: '', savedPeak: 0, seenSeq: 0, waiting: null }
}

/** Closes the sockets of users who may no longer watch. */
export function disconnect(stream: StreamConnections, which: (socket: StreamSocket) => boolean): void {
  for (const socket of stream.sockets)
    if (which(socket)) socket.close(closeCodes.notAllowed, 'this stream may not be watched')
}
