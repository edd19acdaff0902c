import { User } from '../accounts/index.ts'
import { fail } from '../contract/errors.ts'
import { sql, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { queueMail } from '../mail/index.ts'
import { useTotp } from './check-code.ts'
import { replaceCodes } from './recovery-codes.ts'

const read = {
  name: 'two_factor_read',
  text: 'select sealed_secret, enabled_at from two_factor where user_id = $1 for update',
}
const enable = { name: 'two_factor_enable', text: 'update two_factor set enabled_at = $2 where user_id = $1' }

/**
 * Turns two-factor on, once the caller's app has shown a code. Answers the recovery codes.
 * @throws TWO_FACTOR_NOT_STARTED, TWO_FACTOR_ALREADY_ENABLED, INVALID_TWO_FACTOR_CODE
 */
export async function activateTwoFactor(ctx: UserCtx, input: { code: string }): Promise<{ recovery_codes: string[] }> {
  const { secrets, clock } = ctx.core
  return transaction(ctx, async (inside) => {
    const { id } = ctx.actor
    const [row] = await sql<{ sealed_secret: Buffer; enabled_at: Date | null }>(inside, read, [id])
    if (row === undefined) fail('TWO_FACTOR_NOT_STARTED')
    if (row.enabled_at !== null) fail('TWO_FACTOR_ALREADY_ENABLED')
    const now = clock.now()
    if (
      !(await useTotp(inside, id, secrets.open('totp', id, row.sealed_secret), input.code.replaceAll(/\s/g, ''), now))
    )
      fail('INVALID_TWO_FACTOR_CODE')
    await sql(inside, enable, [id, now])
    const user = await inside.em.findOneOrFail(User, { id })
    await emit(inside, 'account_secured', { user_id: id, change: 'two_factor_enabled' })
    await queueMail(inside, {
      kind: 'two_factor_enabled',
      to: user.email,
      userId: id,
      data: { username: user.username },
    })
    return { recovery_codes: await replaceCodes(inside, id) }
  })
}
