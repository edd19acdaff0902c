import { suspendAccount } from '../accounts/index.ts'
import { fail } from '../contract/errors.ts'
import { run, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { instant, nullable, statement, text, uuid } from '../platform/statement.ts'
import { openSessionsOf, tryPublishSessionChange } from '../sessions/index.ts'
import { accountForChange } from './account-for-change.ts'
import { type Account, getAccount } from './get-account.ts'

const record = statement({
  name: 'moderation.record_suspension',
  params: { id: uuid, user: uuid, reason: text, by: uuid, now: instant, until: nullable(instant) },
  text: (p) => `
    with before as (
      update suspensions
      set lifted_by = ${p.by}, lifted_at = ${p.now}
      where user_id = ${p.user}
        and lifted_at is null
    )
    insert into suspensions (id, user_id, reason, imposed_by, imposed_at, until)
    values (${p.id}, ${p.user}, ${p.reason}, ${p.by}, ${p.now}, ${p.until})`,
})

/**
 * Suspends an account at once and on all processes, until a time or without an end.
 * @throws USER_NOT_FOUND, INSUFFICIENT_ROLE, ACCOUNT_SUSPENDED when the caller is suspended, VALIDATION_FAILED when the
 * end is in the past
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
    const { reason } = input
    suspendAccount(inside, user.id, { reason, at: now, until })
    const id = ctx.core.newId()
    await run(inside, record, { id, user: user.id, reason, by: ctx.actor.id, now, until })
    await emit(inside, 'user_suspended', { user_id: user.id, reason, until: until?.toISOString() ?? null })
    return openSessionsOf(inside, user.id)
  })
  await tryPublishSessionChange(ctx.core, sessions, 'suspended')
  return getAccount(ctx, userId)
}
