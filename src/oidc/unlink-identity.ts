import { lockAccount } from '../accounts/index.ts'
import { fail } from '../contract/errors.ts'
import { type Ctx, run, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { arrayOf, statement, text, uuid } from '../platform/statement.ts'
import { oidcVariables } from './oidc.variables.ts'

const remove = statement({
  name: 'oidc.remove_identity',
  params: { user: uuid, provider: text },
  row: { provider: text },
  text: (p) => `
    delete from identities
    where user_id = ${p.user}
      and provider = ${p.provider}
    returning provider`,
})
// An identity of a provider that is no longer configured cannot be used to sign in.
const left = statement({
  name: 'oidc.identities_left',
  params: { user: uuid, providers: arrayOf(text) },
  row: { provider: text },
  text: (p) => `
    select provider
    from identities
    where user_id = ${p.user}
      and provider = any (${p.providers})
    limit 1`,
})
const removeAll = statement({
  name: 'oidc.remove_all_identities',
  params: { user: uuid },
  text: (p) => `delete from identities where user_id = ${p.user}`,
})

/**
 * Unlinks a provider from the caller's account, unless it is the last way to sign in.
 * @throws IDENTITY_NOT_FOUND, LAST_SIGN_IN_METHOD
 */
export async function unlinkIdentity(ctx: UserCtx, provider: string): Promise<void> {
  await transaction(ctx, async (inside) => {
    // The lock makes sure that of two providers that are unlinked at once, one stays.
    const user = await lockAccount(inside, ctx.actor.id)
    if ((await run(inside, remove, { user: user.id, provider })).length === 0) fail('IDENTITY_NOT_FOUND')
    const providers = ctx.core.config.of(oidcVariables).OIDC_PROVIDERS.map(({ id }) => id)
    if (user.passwordHash == null && (await run(inside, left, { user: user.id, providers })).length === 0)
      fail('LAST_SIGN_IN_METHOD')
    await emit(inside, 'account_secured', { user_id: user.id, change: 'identity_unlinked' })
  })
}

/** Unlinks every provider from an account, within the call's transaction. */
export async function unlinkAllIdentities(ctx: Ctx, userId: string): Promise<void> {
  await run(ctx, removeAll, { user: userId })
}
