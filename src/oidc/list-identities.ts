import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import { statement, uuid } from '../platform/statement.ts'
import { identityColumns, identityRow } from './identity-columns.ts'

type Identity = components['schemas']['Identity']

const list = statement({
  name: 'oidc.list_identities',
  params: { user: uuid },
  row: identityRow,
  text: (p) => `
    select ${identityColumns}
    from identities i
    where i.user_id = ${p.user}
    order by i.created_at, i.provider`,
})

/** Returns the providers that are linked to the caller's account. */
export async function listIdentities(ctx: UserCtx): Promise<{ items: Identity[] }> {
  return { items: await run(ctx, list, { user: ctx.actor.id }) }
}
