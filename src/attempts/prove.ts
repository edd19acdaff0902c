import { fail } from '../contract/errors.ts'
import type { Ctx } from '../core/context.ts'
import type { AttemptWindow, Taken } from './attempt-window.ts'
import { takeAttempt } from './take-attempt.ts'
import { tellOwner } from './tell-owner.ts'

type Attempt = {
  /** The account, if there is one: its owner is told when a window becomes full. */
  userId: string | undefined
  windows: readonly AttemptWindow[]
}

/**
 * Runs `check` if the windows allow another attempt, and returns its result. The attempt counts as wrong until `check`
 * returns true; if it throws, it does not count. `full` is called instead of it when a window is full.
 */
export async function prove(
  ctx: Ctx,
  { userId, windows }: Attempt,
  check: () => Promise<boolean>,
  full: (window: NonNullable<Taken['full']>) => Promise<boolean> = tooMany,
): Promise<boolean> {
  const taken = await takeAttempt(ctx.core, windows)
  if (taken.full !== undefined) return full(taken.full)
  const isRight = await check().catch(async (error: unknown) => {
    await taken.giveBack()
    throw error
  })
  if (isRight) await taken.giveBack()
  else if (userId !== undefined && taken.isLast) tellOwner(ctx.core, userId)
  return isRight
}

/** @throws RATE_LIMIT_EXCEEDED */
export function tooMany({ waitMs }: { waitMs: number }): never {
  const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1000))
  return fail('RATE_LIMIT_EXCEEDED', { reason: 'too many wrong passwords or codes' }, { retryAfterSeconds })
}
