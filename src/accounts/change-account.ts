import type { Ctx, UserActor } from '../core/context.ts'
import { User } from './user.entity.ts'

// The next flush of the call's transaction writes all changes of these functions together.

/** Sets the password of an account. */
export function setPassword(ctx: Ctx, id: string, passwordHash: string): void {
  Object.assign(ctx.em.getReference(User, id), { passwordHash, updatedAt: ctx.core.clock.now() })
}

/**
 * Sets the email address of an account, which its owner has verified. The write fails if the address is taken; see
 * `accountConflict`.
 */
export function setVerifiedEmail(ctx: Ctx, id: string, email: string): void {
  const now = ctx.core.clock.now()
  Object.assign(ctx.em.getReference(User, id), { email, emailVerifiedAt: now, updatedAt: now })
}

/** Sets the role of an account. */
export function setRole(ctx: Ctx, id: string, role: UserActor['role']): void {
  Object.assign(ctx.em.getReference(User, id), { role })
}
