import { sessionWindows } from '../attempts/index.ts'
import { transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { reauthenticate } from '../sessions/index.ts'
import { checkCode } from './check-code.ts'
import { replaceCodes } from './recovery-codes.ts'

/**
 * Creates new recovery codes for the caller; the old ones are no longer valid.
 * @throws INVALID_CREDENTIALS, REAUTHENTICATION_REQUIRED, TWO_FACTOR_NOT_ENABLED, INVALID_TWO_FACTOR_CODE
 */
export async function replaceRecoveryCodes(
  ctx: UserCtx,
  input: { code: string; password?: string | undefined },
): Promise<{ recovery_codes: string[] }> {
  const user = await reauthenticate(ctx, input.password)
  await checkCode(ctx, { userId: user.id, known: sessionWindows(ctx) }, input.code)
  return transaction(ctx, async (inside) => {
    await emit(inside, 'account_secured', { user_id: user.id, change: 'recovery_codes_renewed' })
    return { recovery_codes: await replaceCodes(inside, user.id) }
  })
}
