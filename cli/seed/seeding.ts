import { v7 } from 'uuid'
import { type Ctx, createCtx, type UserActor } from '../../src/core/context.ts'
import type { Core } from '../../src/core/core.ts'

export type SeedOptions = { users: number; posts: number; seed: number }

/**
 * State of a seeding: one stream of random numbers and one clock in the past, so that the same seed creates the same
 * data.
 */
export type Seeding = {
  options: SeedOptions
  core: Core
  random: () => number
  /** Sets the clock of the seeding. */
  setTime(time: Date): void
  as(userId: string): Ctx<UserActor>
  system(): Ctx
  userIds: string[]
  mediaIds: string[]
  /** Time of the start; the data end here. */
  end: Date
}

/** Returns a generator of numbers from 0 to 1 (mulberry32): 32 bits of state are enough for demo data. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Starts a seeding with a clock that its owner sets. */
export function startSeeding(core: Core, options: SeedOptions): Seeding {
  const random = randomFrom(options.seed)
  const end = new Date()
  let now = end
  const clock = { now: () => now }
  const newId = () =>
    v7({ msecs: now.getTime(), random: Uint8Array.from({ length: 16 }, () => Math.floor(random() * 256)) })
  const inThePast: Core = { ...core, clock, newId }
  return {
    options,
    core: inThePast,
    random,
    setTime(time) {
      now = time
    },
    as: (id) => createCtx(inThePast, { actor: { kind: 'user', id, sessionId: id, role: 'user', tokenExpiresAt: 0 } }),
    system: () => createCtx(inThePast, { actor: { kind: 'system' } }),
    userIds: [],
    mediaIds: [],
    end,
  }
}
