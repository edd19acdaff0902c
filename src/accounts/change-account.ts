import type { Ctx, UserActor } from '../core/context.ts'
import { User } from './user.entity.ts'

// What these change is written with the next flush of the call's transaction, together.

/** Sets the password of an account. */
export function setPassword(ctx: Ctx, id: string, passwordHash: string): void {
  Object.assign(ctx.em.getReference(User, id), { passwordHash, updatedAt: ctx.core.clock.now() })
}

/** Sets the address of an account, which its owner has proven. One that is taken fails; see `accountConflict`. */
export function setVerifiedEmail(ctx: Ctx, id: string, email: string): void {
  const now = ctx.core.clock.now()
  Object.assign(ctx.em.getReference(User, id), { email, emailVerifiedAt: now, updatedAt: now })
}

/** Sets what an account may do. */
export function setRole(ctx: Ctx, id: string, role: UserActor['role']): void {
  Object.assign(ctx.em.getReference(User, id), { role })
}
