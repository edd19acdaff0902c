import { lockAccount } from '../accounts/index.ts'
import { fail } from '../contract/errors.ts'
import { run, transaction, type UserCtx } from '../core/context.ts'
import { boolean, citext, statement, text, uuid } from '../platform/statement.ts'
import { reauthenticate } from '../sessions/index.ts'
import { sendCodeAtMostOnceAMinute } from './send-email-verification.ts'

const ownerOf = statement({
  name: 'credentials.owner_of_email',
  params: { email: citext },
  row: { id: uuid, email: text, is_verified: boolean },
  text: (p) => `
    select id, email::text as email, email_verified_at is not null as is_verified
    from users
    where email = ${p.email}`,
})

/**
 * Sends a code to the new address. The account gets this address when the code is verified. If another account has the
 * address, the result is the same, but the address gets a mail that says so, without a code.
 * @throws INVALID_CREDENTIALS, REAUTHENTICATION_REQUIRED, EMAIL_ALREADY_VERIFIED, RATE_LIMIT_EXCEEDED
 */
export async function changeEmail(
  ctx: UserCtx,
  input: { email: string; password?: string | undefined },
): Promise<void> {
  const { id } = await reauthenticate(ctx, input.password)
  await transaction(ctx, async (inside) => {
    const user = await lockAccount(inside, id)
    const [owner] = await run(inside, ownerOf, { email: input.email })
    const isTaken = owner !== undefined && owner.id !== id
    if (owner?.id === id && owner.is_verified) fail('EMAIL_ALREADY_VERIFIED')
    await sendCodeAtMostOnceAMinute(inside, user, input.email, isTaken ? owner : undefined)
  })
}
