import { isLastAdmin, lockAccount } from '../accounts/index.ts'
import { type Ctx, run, transaction } from '../core/context.ts'
import { statement, text, uuid } from '../platform/statement.ts'
import { tryPublishSessionChange } from '../sessions/index.ts'
import { eraseAt, hideAccount } from './hide-account.ts'

const find = statement({
  name: 'erasure.find_account',
  params: { user: text },
  row: { id: uuid },
  text: (p) => `
    select id
    from users
    where (username = ${p.user} or id::text = ${p.user})
      and erasure_started_at is null`,
})

/**
 * Deletes an account as `deleteMe` does, for an owner who cannot sign in, for instance because the account is
 * suspended. The operator must have checked who asks. `user` is a username or an id. Returns when it is erased, in RFC
 * 3339; undefined when there is no such account, or it is the only admin.
 */
export async function deleteForOwner(ctx: Ctx, user: string): Promise<string | undefined> {
  const now = ctx.core.clock.now()
  const [found] = await run(ctx, find, { user: user.toLowerCase() })
  if (found === undefined) return undefined
  const ended = await transaction(ctx, async (inside) => {
    if (await isLastAdmin(inside, found.id)) return undefined
    return hideAccount(inside, await lockAccount(inside, found.id), now)
  })
  if (ended === undefined) return undefined
  await tryPublishSessionChange(ctx.core, ended, 'ended')
  return eraseAt(now)
}
