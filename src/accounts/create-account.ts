import { fail } from '../contract/errors.ts'
import type { Ctx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { violates } from '../platform/postgres.ts'
import type { Account } from './account.ts'
import { claimUsername } from './claim-username.ts'
import { User } from './user.entity.ts'

type NewAccount = {
  username: string
  email: string
  emailVerified: boolean
  passwordHash: string | null
  displayName: string
}

/**
 * Creates an account in the call's transaction. Does not check the rules for names, since those for reserved names are
 * not for an operator; see `expectNewUsername`. The write fails if the email address is taken; see `accountConflict`.
 * @throws USERNAME_TAKEN
 */
export async function createAccount(ctx: Ctx, account: NewAccount): Promise<Account> {
  const now = ctx.core.clock.now()
  await claimUsername(ctx, account.username)
  const user = ctx.em.create(User, {
    id: ctx.core.newId(),
    username: account.username,
    email: account.email,
    emailVerifiedAt: account.emailVerified ? now : null,
    passwordHash: account.passwordHash,
    displayName: account.displayName,
    bio: '',
    isPrivate: false,
    role: 'user',
    createdAt: now,
    updatedAt: now,
  })
  await ctx.em.persist(user).flush()
  await emit(ctx, 'user_registered', { user_id: user.id, username: user.username })
  return user
}

/**
 * Rethrows the error of a transaction that wrote an account.
 * @throws USERNAME_TAKEN, EMAIL_TAKEN, or the error itself
 */
export function accountConflict(error: unknown): never {
  if (violates(error, 'users_username_key')) fail('USERNAME_TAKEN', { field: 'username' }, { cause: error })
  if (violates(error, 'users_email_key')) fail('EMAIL_TAKEN', { field: 'email' }, { cause: error })
  throw error
}
