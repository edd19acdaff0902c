import { sessionWindows } from '../attempts/index.ts'
import { DomainError, fail } from '../contract/errors.ts'
import type { UserCtx } from '../core/context.ts'
import { checkCode } from './check-code.ts'
import { getTwoFactor } from './get-two-factor.ts'

/**
 * Checks and uses a code if the caller has enabled two-factor authentication. Call it outside a transaction.
 * @throws REAUTHENTICATION_REQUIRED when the code is missing, INVALID_TWO_FACTOR_CODE
 */
export async function requireCode(ctx: UserCtx, userId: string, code: string | undefined): Promise<void> {
  if (!(await getTwoFactor(ctx)).enabled) return
  if (code === undefined) fail('REAUTHENTICATION_REQUIRED', { reason: 'the code is missing' })
  await checkCode(ctx, { userId, known: sessionWindows(ctx) }, code).catch((error: unknown) => {
    // It was disabled meanwhile, so no code is required any more.
    if (!(error instanceof DomainError && error.code === 'TWO_FACTOR_NOT_ENABLED')) throw error
  })
}
