import { isLastAdmin, lockAccount } from '../accounts/index.ts'
import { type Ctx, run, transaction } from '../core/context.ts'
import { timestampSql } from '../platform/postgres.ts'
import { statement, text, uuid } from '../platform/statement.ts'
import { tryPublishSessionChange } from '../sessions/index.ts'
import { eraseAt, hideAccount } from './hide-account.ts'

const find = statement({
  name: 'erasure.find_account',
  params: { user: text },
  row: { id: uuid, username: text, created_at: text },
  text: (p) => `
    select id, username, ${timestampSql('created_at')} as created_at
    from users
    where (username = ${p.user} or id::text = ${p.user})
      and erasure_started_at is null`,
})

type Found = { id: string; username: string; created_at: string }

/** Returns the account with a username or an id, unless it is being erased. */
export async function findAccount(ctx: Ctx, user: string): Promise<Found | undefined> {
  const [found] = await run(ctx, find, { user: user.toLowerCase() })
  return found
}

/**
 * Deletes an account as `deleteMe` does, for an owner who cannot sign in, for instance because the account is
 * suspended. The operator must have checked who asks. Returns when it is erased, in RFC 3339; undefined when there is
 * no such account, or it is the only admin.
 */
export async function deleteForOwner(ctx: Ctx, id: string): Promise<string | undefined> {
  const now = ctx.core.clock.now()
  if ((await findAccount(ctx, id)) === undefined) return undefined
  const ended = await transaction(ctx, async (inside) => {
    if (await isLastAdmin(inside, id)) return undefined
    return hideAccount(inside, await lockAccount(inside, id), now)
  })
  if (ended === undefined) return undefined
  await tryPublishSessionChange(ctx.core, ended, 'ended')
  return eraseAt(now)
}
