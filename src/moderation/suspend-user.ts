import { fail } from '../contract/errors.ts'
import { sql, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { openSessionsOf, trySpreadSessions } from '../sessions/index.ts'
import { accountForChange } from './account-for-change.ts'
import { type Account, getAccount } from './get-account.ts'

const record = {
  name: 'suspension_record',
  text: `with before as (update suspensions set lifted_by = $4, lifted_at = $5 where user_id = $2 and lifted_at is null)
    insert into suspensions (id, user_id, reason, imposed_by, imposed_at, until) values ($1, $2, $3, $4, $5, $6)`,
}

/**
 * Suspends an account at once and everywhere, until a time or for good.
 * @throws USER_NOT_FOUND, INSUFFICIENT_ROLE, ACCOUNT_SUSPENDED for the caller's own, VALIDATION_FAILED for an end in
 * the past
 */
export async function suspendUser(
  ctx: UserCtx,
  userId: string,
  input: { reason: string; until?: string | undefined },
): Promise<Account> {
  const now = ctx.core.clock.now()
  const until = input.until === undefined ? null : new Date(input.until)
  if (until !== null && until <= now)
    fail('VALIDATION_FAILED', { issues: [{ field: 'until', message: 'It must be in the future' }] })
  const sessions = await transaction(ctx, async (inside) => {
    const user = await accountForChange(inside, userId)
    Object.assign(user, { suspendedAt: now, suspendedUntil: until, suspensionReason: input.reason })
    await sql(inside, record, [ctx.core.newId(), user.id, input.reason, ctx.actor.id, now, until])
    await emit(inside, 'user_suspended', {
      user_id: user.id,
      reason: input.reason,
      until: until?.toISOString() ?? null,
    })
    return openSessionsOf(inside, user.id)
  })
  await trySpreadSessions(ctx.core, sessions, 'suspended')
  return getAccount(ctx, userId)
}
