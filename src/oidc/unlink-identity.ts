import { LockMode } from '@mikro-orm/core'
import { User } from '../accounts/index.ts'
import { fail } from '../contract/errors.ts'
import { type Ctx, sql, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { oidcVariables } from './oidc.variables.ts'

const remove = {
  name: 'identity_remove',
  text: 'delete from identities where user_id = $1 and provider = $2 returning 1',
}
// One of a provider that is not configured any more lets nobody in.
const left = {
  name: 'identities_left',
  text: 'select from identities where user_id = $1 and provider = any($2::text[]) limit 1',
}
const removeAll = { name: 'identities_remove_all', text: 'delete from identities where user_id = $1' }

/**
 * Unlinks a provider from the caller's account, unless nothing else signs in to it.
 * @throws IDENTITY_NOT_FOUND, LAST_SIGN_IN_METHOD
 */
export async function unlinkIdentity(ctx: UserCtx, provider: string): Promise<void> {
  await transaction(ctx, async (inside) => {
    // Locked: of two providers that are unlinked at once, one stays.
    const user = await inside.em.findOneOrFail(User, { id: ctx.actor.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    if ((await sql(inside, remove, [user.id, provider])).length === 0) fail('IDENTITY_NOT_FOUND')
    const configured = ctx.core.config.of(oidcVariables).OIDC_PROVIDERS.map(({ id }) => id)
    if (user.passwordHash == null && (await sql(inside, left, [user.id, configured])).length === 0)
      fail('LAST_SIGN_IN_METHOD')
    await emit(inside, 'account_secured', { user_id: user.id, change: 'identity_unlinked' })
  })
}

/** Takes every provider away from an account, within the call's transaction. */
export async function unlinkAllIdentities(ctx: Ctx, userId: string): Promise<void> {
  await sql(ctx, removeAll, [userId])
}
