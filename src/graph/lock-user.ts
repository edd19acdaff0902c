import { type Ctx, run } from '../core/context.ts'
import { statement, uuid } from '../platform/statement.ts'

const lock = statement({
  name: 'graph.lock_user',
  params: { user: uuid },
  text: (p) => `
    select
    from users
    where id = ${p.user}
    for no key update`,
})

/**
 * Makes changes of what belongs to the same user wait for each other, until the call's transaction ends. Rows that
 * refer to the user can still be written, because the lock is not FOR UPDATE.
 */
export async function lockUser(ctx: Ctx, userId: string): Promise<void> {
  await run(ctx, lock, { user: userId })
}
