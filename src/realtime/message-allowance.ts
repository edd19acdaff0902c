import { LRUCache } from 'lru-cache'
import { part } from '../core/part.ts'
import { realtimeVariables } from './realtime.variables.ts'

/** How many messages may come, and since when that is so. Times in milliseconds of `performance.now()`. */
export type Allowance = { left: number; at: number }

/** Seconds of messages that may come at once. */
const burstSeconds = 3
/** A user has this many sockets' worth of messages, however many sockets there are. */
const socketsEach = 3
const mostUsers = 20_000

/** A bucket of tokens: `perSecond` flow in, up to the messages of three seconds. Returns whether one was left. */
export function takeMessage(allowance: Allowance, perSecond: number, now: number): boolean {
  const most = perSecond * burstSeconds
  allowance.left = Math.min(most, allowance.left + ((now - allowance.at) / 1_000) * perSecond)
  allowance.at = now
  if (allowance.left < 1) return false
  allowance.left -= 1
  return true
}

/**
 * Counts the messages of clients: for each socket, and for each user over all sockets of this process. The count of a
 * user outlives the sockets, so connecting again gains nothing. A user that is forgotten after a while would have all
 * messages again anyway.
 */
export const messageAllowances = part({
  open({ config }) {
    const { SOCKET_MESSAGES_PER_SECOND } = config.of(realtimeVariables)
    const perSecond = SOCKET_MESSAGES_PER_SECOND * Math.max(1, config.RATE_LIMIT_SCALE)
    const users = new LRUCache<string, Allowance>({ max: mostUsers })
    const full = (rate: number): Allowance => ({ left: rate * burstSeconds, at: performance.now() })
    return {
      /** Returns the allowance of a new socket. */
      ofSocket: () => full(perSecond),
      /** Returns whether the message of a user on a socket is within both limits. */
      take(userId: string, ofSocket: Allowance): boolean {
        const now = performance.now()
        const ofUser = users.get(userId) ?? full(perSecond * socketsEach)
        users.set(userId, ofUser)
        return takeMessage(ofSocket, perSecond, now) && takeMessage(ofUser, perSecond * socketsEach, now)
      },
    }
  },
})
