import { randomBytes } from 'node:crypto'
import type { Redis } from '../platform/redis.ts'

/**
 * The one Redis round trip of every API request: it counts the request in the caller's sliding window and reads the
 * cached session.
 *
 * The window is a log: a sorted set of the requests of the last minute by the time of Redis. So it is exact at its
 * edges and the same for all processes. It never holds more than the limit, so its memory is bounded; a rejected
 * request is not counted.
 *
 * KEYS: window, session. ARGV: window in ms, limit, a unique member. Returns allowed, used, ms until the oldest request
 * leaves the window, session or false.
 */
export const gateScript = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local window, limit = tonumber(ARGV[1]), tonumber(ARGV[2])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - window)
local used, allowed = redis.call('ZCARD', KEYS[1]), 0
if used < limit then
  redis.call('ZADD', KEYS[1], now, ARGV[3])
  redis.call('PEXPIRE', KEYS[1], window)
  used, allowed = used + 1, 1
end
local oldest = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
local session = false
if KEYS[2] then session = redis.call('GET', KEYS[2]) end
return { allowed, used, oldest[2] and (oldest[2] + window - now) or window, session }
`

export const rateWindowMs = 60_000

export type GateResult = { allowed: boolean; used: number; resetMs: number; session: string | null }

type GateRedis = Redis & {
  novaGate(keys: number, ...args: (string | number)[]): Promise<[number, number, number, string | null]>
}

// Unique for this process: process ids are not, since those of containers repeat.
const origin = randomBytes(9).toString('base64url')
let member = 0

/** @throws when Redis is unavailable */
export async function passGate(
  redis: Redis,
  windowKey: string,
  limit: number,
  sessionKey: string | undefined,
): Promise<GateResult> {
  const gate = redis as GateRedis
  const keys = sessionKey === undefined ? [windowKey] : [windowKey, sessionKey]
  member = (member + 1) % Number.MAX_SAFE_INTEGER
  const [allowed, used, resetMs, session] = await gate.novaGate(
    keys.length,
    ...keys,
    rateWindowMs,
    limit,
    `${origin}:${member}`,
  )
  return { allowed: allowed === 1, used, resetMs, session }
}
