import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { presentMe } from './present.ts'
import { User } from './user.entity.ts'

/**
 * Returns the caller's own account.
 * @throws INVALID_TOKEN when it no longer exists
 */
export async function getMe(ctx: UserCtx): Promise<components['schemas']['Me']> {
  const user = await ctx.em.findOne(User, { id: ctx.actor.id })
  if (user === null) fail('INVALID_TOKEN')
  return presentMe(ctx.core.config, user)
}
