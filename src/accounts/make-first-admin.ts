import { type Ctx, run } from '../core/context.ts'
import { timestampSql } from '../platform/postgres.ts'
import { statement, text, uuid } from '../platform/statement.ts'

const promote = statement({
  name: 'accounts.make_first_admin',
  params: { user: text },
  row: { id: uuid, username: text, created_at: text },
  text: (p) => `
    update users
    set role = 'admin'
    where (username = ${p.user} or id::text = ${p.user})
      and erasure_started_at is null
      and not exists (
        select
        from users
        where role = 'admin'
      )
    returning id, username, ${timestampSql('created_at')} as created_at`,
})

/**
 * Makes the account with a username or an id the first admin, and returns it. Returns undefined when it does not exist,
 * or there is an admin already.
 */
export async function makeFirstAdmin(
  ctx: Ctx,
  user: string,
): Promise<{ id: string; username: string; created_at: string } | undefined> {
  const [admin] = await run(ctx, promote, { user: user.toLowerCase() })
  return admin
}
