import { sessionWindows } from '../attempts/index.ts'
import { transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { queueMail } from '../mail/index.ts'
import { reauthenticate } from '../sessions/index.ts'
import { checkCode } from './check-code.ts'
import { removeTwoFactor } from './remove-two-factor.ts'

/**
 * Disables the caller's two-factor authentication.
 * @throws INVALID_CREDENTIALS, REAUTHENTICATION_REQUIRED, TWO_FACTOR_NOT_ENABLED, INVALID_TWO_FACTOR_CODE
 */
export async function disableTwoFactor(
  ctx: UserCtx,
  input: { code: string; password?: string | undefined },
): Promise<void> {
  const user = await reauthenticate(ctx, input.password)
  await checkCode(ctx, { userId: user.id, known: sessionWindows(ctx) }, input.code)
  await transaction(ctx, async (inside) => {
    await removeTwoFactor(inside, user.id)
    await emit(inside, 'account_secured', { user_id: user.id, change: 'two_factor_disabled' })
    await queueMail(inside, {
      kind: 'two_factor_disabled',
      to: user.email,
      userId: user.id,
      data: { username: user.username },
      isVerified: user.emailVerifiedAt != null,
    })
  })
}
