import { sql, transaction, type UserCtx } from '../context.ts'
import { fail } from '../contract/errors.ts'
import { emit } from '../events/index.ts'
import { expiry } from './block-user.ts'
import { type Relationship, relationshipTo } from './relationship.ts'

const statement = {
  name: 'mute',
  text: `insert into mutes (id, muter_id, muted_id, created_at, expires_at) values ($1, $2, $3, $4, $5)
    on conflict (muter_id, muted_id) do update set expires_at = excluded.expires_at,
      created_at = case when mutes.expires_at <= excluded.created_at then excluded.created_at else mutes.created_at end`,
}

/**
 * Hides what a user posts and does from the caller's feeds and notifications. `expires_in` is in seconds.
 * @throws SELF_MUTE, USER_NOT_FOUND also for those who have blocked the caller
 */
export async function muteUser(ctx: UserCtx, userId: string, input: { expires_in?: number | undefined }): Promise<Relationship> {
  if (userId.toLowerCase() === ctx.actor.id) fail('SELF_MUTE')
  return transaction(ctx, async (inside) => {
    const { relationship, blocked, suspended } = await relationshipTo(inside, userId)
    if (suspended || (blocked && !relationship.blocking)) fail('USER_NOT_FOUND')
    const now = ctx.runtime.clock.now()
    const expiresAt = expiry(now, input.expires_in)
    const pair = { muter_id: ctx.actor.id, muted_id: relationship.user_id }
    await sql(inside, statement, [ctx.runtime.newId(), pair.muter_id, pair.muted_id, now, expiresAt])
    await emit(inside, 'user_muted', { ...pair, expires_at: expiresAt?.toISOString() ?? null })
    return { ...relationship, muting: true }
  })
}
