import { accountOf } from '../accounts/index.ts'
import { systemCtx, transaction } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { queueMail } from '../mail/index.ts'
import { takeAttempt } from './take-attempt.ts'

const hourMs = 60 * 60 * 1000

/**
 * Writes to the owner of an account that somebody guesses, at most once an hour, and only to a verified address: any
 * other may be that of a stranger. The caller does not wait, so that the time of a response does not reveal whether the
 * account exists.
 */
export function tellOwner(core: Core, userId: string): void {
  tell(core, userId).catch((error: Error) => core.log.warn({ user_id: userId, err: error }, 'an owner was not told'))
}

async function tell(core: Core, userId: string): Promise<void> {
  const { full, giveBack } = await takeAttempt(core, [{ name: `told:${userId}`, limit: 1, windowMs: hourMs }])
  if (full !== undefined) return
  try {
    await transaction(systemCtx(core), async (inside) => {
      const { email, username, emailVerifiedAt } = await accountOf(inside, userId)
      if (emailVerifiedAt == null) return
      await queueMail(inside, { kind: 'account_guessed', to: email, userId, data: { username }, isVerified: true })
    })
  } catch (error) {
    await giveBack()
    throw error
  }
}
