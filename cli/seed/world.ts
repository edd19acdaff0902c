import { v7 } from 'uuid'
import { type Ctx, createCtx, type UserActor } from '../../src/core/context.ts'
import type { Core } from '../../src/core/core.ts'

export type World = { users: number; posts: number; seed: number }

/**
 * A world while it is made: one stream of random numbers and one clock in the past, so that the same seed makes the
 * same world.
 */
export type Making = {
  world: World
  core: Core
  random: () => number
  /** Moves the world's clock. */
  at(time: Date): void
  as(userId: string): Ctx<UserActor>
  system(): Ctx
  userIds: string[]
  mediaIds: string[]
  /** The world ends now. */
  end: Date
}

/** mulberry32: 32 bits of state are enough for a demo world. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function makeWorld(core: Core, world: World): Making {
  const random = randomFrom(world.seed)
  const end = new Date()
  let now = end
  const clock = { now: () => now }
  const newId = () =>
    v7({ msecs: now.getTime(), random: Uint8Array.from({ length: 16 }, () => Math.floor(random() * 256)) })
  const inThePast: Core = { ...core, clock, newId }
  return {
    world,
    core: inThePast,
    random,
    at(time) {
      now = time
    },
    as: (id) => createCtx(inThePast, { actor: { kind: 'user', id, sessionId: id, role: 'user', tokenExpiresAt: 0 } }),
    system: () => createCtx(inThePast, { actor: { kind: 'system' } }),
    userIds: [],
    mediaIds: [],
    end,
  }
}
