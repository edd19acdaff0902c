import type { components } from '../contract/generated/types.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { timestampSql } from '../platform/postgres.ts'

type Identity = components['schemas']['Identity']

const statement = {
  name: 'list_identities',
  text: `select provider, email, ${timestampSql('created_at')} as created_at from identities where user_id = $1 order by identities.created_at, provider`,
}

/** The providers that are linked to the caller's account. */
export async function listIdentities(ctx: UserCtx): Promise<{ items: Identity[] }> {
  return { items: await sql<Identity>(ctx, statement, [ctx.actor.id]) }
}
