import { type Ctx, transaction } from '../context.ts'
import { fail } from '../contract/errors.ts'
import { emit } from '../events/index.ts'
import { violates } from '../platform/postgres.ts'
import { hashPassword, isCommonPassword } from './passwords.ts'
import { type SessionReply, startSession } from './start-session.ts'
import { User } from './user.entity.ts'

export type Registration = { username: string; email: string; password: string; display_name?: string | undefined }

/**
 * Makes an account and signs it in.
 * @throws WEAK_PASSWORD, USERNAME_TAKEN, EMAIL_TAKEN
 */
export async function register(ctx: Ctx, input: Registration): Promise<SessionReply> {
  if (isCommonPassword(input.password)) fail('WEAK_PASSWORD', { field: 'password', reason: 'it is a common one' })
  const passwordHash = await hashPassword(input.password)
  const now = ctx.runtime.clock.now()
  try {
    return await transaction(ctx, async (inside) => {
      const user = inside.em.create(User, {
        id: ctx.runtime.newId(),
        username: input.username,
        email: input.email,
        passwordHash,
        displayName: input.display_name ?? input.username,
        role: 'user',
        createdAt: now,
        updatedAt: now,
      })
      await inside.em.persist(user).flush()
      const session = await startSession(inside, user)
      await emit(inside, 'user_registered', { user_id: user.id, username: user.username })
      return session
    })
  } catch (error) {
    if (violates(error, 'users_username_key')) fail('USERNAME_TAKEN', { field: 'username' }, { cause: error })
    if (violates(error, 'users_email_key')) fail('EMAIL_TAKEN', { field: 'email' }, { cause: error })
    throw error
  }
}
