import { type Ctx, run } from '../core/context.ts'
import { statement, uuid } from '../platform/statement.ts'
import { eraseAccounts } from './erase-accounts.ts'
import { listErasures } from './erasure-list.ts'
import { startErasure } from './start-erasure.ts'

const find = statement({
  name: 'erasure.find_user',
  params: { user: uuid },
  row: { id: uuid },
  text: (p) => `
    select id
    from users
    where id = ${p.user}`,
})

/**
 * Erases every account of the list of erasures that exists in the database: it came back with a backup. Returns the
 * ids of these accounts. Can be repeated.
 */
export async function applyErasures(ctx: Ctx): Promise<string[]> {
  const found: string[] = []
  for await (const { user_id } of listErasures(ctx.core)) {
    const [user] = await run(ctx, find, { user: user_id })
    if (user === undefined) continue
    await startErasure(ctx, user_id, null)
    found.push(user_id)
  }
  await eraseAccounts(ctx)
  return found
}
