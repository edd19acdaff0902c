import { accountOf } from '../accounts/index.ts'
import { fail } from '../contract/errors.ts'
import { run, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { queueMail } from '../mail/index.ts'
import { bytes, instant, nullable, statement, uuid } from '../platform/statement.ts'
import { useTotp } from './check-code.ts'
import { replaceCodes } from './recovery-codes.ts'

const lock = statement({
  name: 'two-factor.lock',
  params: { user: uuid },
  row: { sealed_secret: bytes, enabled_at: nullable(instant) },
  text: (p) => `
    select sealed_secret, enabled_at
    from two_factor
    where user_id = ${p.user}
    for update`,
})
const enable = statement({
  name: 'two-factor.enable',
  params: { user: uuid, now: instant },
  text: (p) => `
    update two_factor
    set enabled_at = ${p.now}
    where user_id = ${p.user}`,
})

/**
 * Enables two-factor authentication after a code of the caller's app was checked. Returns the recovery codes.
 * @throws TWO_FACTOR_NOT_STARTED, TWO_FACTOR_ALREADY_ENABLED, INVALID_TWO_FACTOR_CODE
 */
export async function activateTwoFactor(ctx: UserCtx, input: { code: string }): Promise<{ recovery_codes: string[] }> {
  const { secrets, clock } = ctx.core
  return transaction(ctx, async (inside) => {
    const { id } = ctx.actor
    const [row] = await run(inside, lock, { user: id })
    if (row === undefined) fail('TWO_FACTOR_NOT_STARTED')
    if (row.enabled_at !== null) fail('TWO_FACTOR_ALREADY_ENABLED')
    const now = clock.now()
    const secret = secrets.open('totp', id, row.sealed_secret)
    if (!(await useTotp(inside, id, secret, input.code.replaceAll(/\s/g, ''), now))) fail('INVALID_TWO_FACTOR_CODE')
    await run(inside, enable, { user: id, now })
    const user = await accountOf(inside, id)
    await emit(inside, 'account_secured', { user_id: id, change: 'two_factor_enabled' })
    await queueMail(inside, {
      kind: 'two_factor_enabled',
      to: user.email,
      userId: id,
      data: { username: user.username },
      isVerified: user.emailVerifiedAt != null,
    })
    return { recovery_codes: await replaceCodes(inside, id) }
  })
}
