import { randomUUID } from 'node:crypto'
import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import type { Redis } from '../platform/redis.ts'
import { createTrouble } from '../platform/trouble.ts'
import type { AttemptWindow, Taken } from './attempt-window.ts'
import { takeLocally } from './take-locally.ts'

type AttemptRedis = Redis & {
  novaAttempt(keys: number, ...args: (string | number)[]): Promise<[number, number, number]>
}

const attemptTrouble = part({ open: ({ log }) => createTrouble(log, 'counting attempts in Redis') })

/**
 * Counts an attempt in these windows in their order, before it is known whether it is right: so of any number of
 * concurrent attempts, on all processes, no more are made than the windows allow. Stops at the first full window.
 * Without Redis the windows are those of this process.
 */
export async function takeAttempt(core: Core, windows: readonly AttemptWindow[]): Promise<Taken> {
  const redis = core.redis as AttemptRedis
  const keys = windows.map(({ name }) => `${core.config.REDIS_PREFIX}attempts:${name}`)
  const member = randomUUID()
  const sizes = windows.flatMap(({ limit, windowMs }) => [limit, windowMs])
  const answer = await redis.novaAttempt(keys.length, ...keys, member, ...sizes).then(
    (counted) => {
      core.of(attemptTrouble).works()
      return counted
    },
    (error: Error) => core.of(attemptTrouble).failed(error),
  )
  if (answer === undefined) return takeLocally(core, windows)
  const [full, waitMs, filled] = answer
  return {
    full: full === 0 ? undefined : { name: windows[full - 1]!.name, waitMs },
    isLast: filled === 1,
    async giveBack() {
      // What cannot be given back counts until it leaves the window.
      await Promise.all(keys.map((key) => redis.zrem(key, member))).catch(() => undefined)
    },
  }
}
