import { type Ctx, run } from '../core/context.ts'
import { statement, text, uuid } from '../platform/statement.ts'

const promote = statement({
  name: 'accounts.make_first_admin',
  params: { username: text },
  row: { id: uuid },
  text: (p) => `
    update users
    set role = 'admin'
    where username = ${p.username}
      and not exists (
        select
        from users
        where role = 'admin'
      )
    returning id`,
})

/** Makes an account the first admin. Returns false when the account does not exist, or there is an admin already. */
export async function makeFirstAdmin(ctx: Ctx, username: string): Promise<boolean> {
  return (await run(ctx, promote, { username })).length > 0
}
