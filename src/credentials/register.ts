import { accountConflict, createAccount, expectNewDisplayName, expectNewUsername } from '../accounts/index.ts'
import { type Ctx, transaction } from '../core/context.ts'
import { startSession, type TokenPair } from '../sessions/index.ts'
import { hashNewPassword } from './hash-new-password.ts'
import { sendVerificationCode } from './verification-code.ts'

type Registration = { username: string; email: string; password: string; display_name?: string | undefined }

/**
 * Creates an account, signs it in, and sends a code to its address. The password is hashed before the transaction
 * starts: hashing takes long and must not hold a connection.
 * @throws INVALID_USERNAME, VALIDATION_FAILED for the display name, WEAK_PASSWORD, USERNAME_TAKEN, EMAIL_TAKEN
 */
export async function register(ctx: Ctx, input: Registration): Promise<TokenPair> {
  const { username, email } = input
  expectNewUsername(username)
  if (input.display_name !== undefined) expectNewDisplayName(input.display_name)
  const passwordHash = await hashNewPassword(input.password, 'password', { username, email })
  try {
    return await transaction(ctx, async (inside) => {
      const user = await createAccount(inside, {
        username,
        email,
        emailVerified: false,
        passwordHash,
        displayName: input.display_name ?? username,
      })
      const session = await startSession(inside, user)
      await sendVerificationCode(inside, user, email)
      await ctx.claim?.complete(inside, { status: 201, body: session })
      return session
    })
  } catch (error) {
    return accountConflict(error)
  }
}
