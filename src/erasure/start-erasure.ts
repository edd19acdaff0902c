import { beginErasure } from '../accounts/index.ts'
import { type Ctx, run, transaction } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { instant, statement, uuid } from '../platform/statement.ts'
import { endSessions, tryPublishSessionChange } from '../sessions/index.ts'

const record = statement({
  name: 'erasure.record',
  params: { user: uuid, requested_at: instant, now: instant },
  text: (p) => `
    insert into erasures (user_id, requested_at, started_at)
    values (${p.user}, ${p.requested_at}, ${p.now})
    on conflict (user_id) do update set
      requested_at = excluded.requested_at,
      started_at = excluded.started_at,
      finished_at = null,
      swept_at = null`,
})

/**
 * Starts the erasure of an account, from which there is no return: the account no longer says whose it was, and nobody
 * can sign in to it. `eraseAccounts` does the rest. With `requestedUntil`, only if the account was deleted by then and
 * not restored. Returns whether the erasure was started.
 */
export async function startErasure(ctx: Ctx, userId: string, requestedUntil: Date | null): Promise<boolean> {
  const outcome = await transaction(ctx, async (inside) => {
    const requested_at = await beginErasure(inside, userId, requestedUntil)
    if (requested_at === undefined) return undefined
    await run(inside, record, { user: userId, requested_at, now: ctx.core.clock.now() })
    // A deleted account has none. One that is erased because it came back with a backup may have some.
    const ended = await endSessions(inside, { userId }, 'account_deleted')
    if (requestedUntil === null) await emit(inside, 'user_deletion_requested', { user_id: userId })
    return ended
  })
  await tryPublishSessionChange(ctx.core, outcome ?? [], 'ended')
  return outcome !== undefined
}
