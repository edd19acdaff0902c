import { type Ctx, run } from '../core/context.ts'
import { instant, statement, uuid } from '../platform/statement.ts'

const erase = statement({
  name: 'oidc.erase',
  params: { user: uuid, now: instant },
  text: (p) => `
    with gone as (
      delete from identities
      where user_id = ${p.user}
      returning provider, sealed_refresh_token
    )
    insert into provider_revocations (provider, sealed_token, next_try_at)
    select provider, sealed_refresh_token, ${p.now}
    from gone
    where sealed_refresh_token is not null`,
})

/** Deletes the links of a user to sign-in providers. Their tokens are revoked later, by a job. */
async function eraseLinks(ctx: Ctx, user: string): Promise<void> {
  await run(ctx, erase, { user, now: ctx.core.clock.now() })
}

/** Erases the links of a user to sign-in providers. */
export const eraseIdentities = { identities: eraseLinks }
