import { sql, transaction, type UserCtx } from '../context.ts'
import { fail } from '../contract/errors.ts'
import { emit } from '../events/index.ts'
import { type Relationship, relationshipForChange } from './relationship.ts'

// The trigger on blocks ends the edges of the pair in the same transaction.
const statement = {
  name: 'block',
  text: `insert into blocks (id, blocker_id, blocked_id, created_at, expires_at) values ($1, $2, $3, $4, $5)
    on conflict (blocker_id, blocked_id) do update set expires_at = excluded.expires_at,
      created_at = case when blocks.expires_at <= excluded.created_at then excluded.created_at else blocks.created_at end`,
}

/**
 * Blocks a user: ends following and requests both ways, and hides each from the other. `expires_in` is in seconds.
 * @throws SELF_BLOCK, USER_NOT_FOUND
 */
export async function blockUser(ctx: UserCtx, userId: string, input: { expires_in?: number | undefined }): Promise<Relationship> {
  if (userId.toLowerCase() === ctx.actor.id) fail('SELF_BLOCK')
  return transaction(ctx, async (inside) => {
    const { relationship } = await relationshipForChange(inside, userId)
    const now = ctx.runtime.clock.now()
    const expiresAt = expiry(now, input.expires_in)
    const pair = { blocker_id: ctx.actor.id, blocked_id: relationship.user_id }
    await sql(inside, statement, [ctx.runtime.newId(), pair.blocker_id, pair.blocked_id, now, expiresAt])
    await emit(inside, 'user_blocked', { ...pair, expires_at: expiresAt?.toISOString() ?? null })
    return { ...relationship, following: false, followed_by: false, requested: false, blocking: true }
  })
}

/** When something that begins now ends by itself; null when it does not. */
export function expiry(now: Date, seconds: number | undefined): Date | null {
  return seconds === undefined ? null : new Date(now.getTime() + seconds * 1000)
}
