import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { maySeeAccount, relationshipJson, unlessBlocked, unlessSuspended } from './visibility.ts'

export type Relationship = components['schemas']['Relationship']

/** `open`: the caller may see what the account shows its followers. */
type Row = { relationship: Relationship; blocked: boolean; suspended: boolean; is_private: boolean; open: boolean }

const now = '$3::timestamptz'
const statement = {
  name: 'relationship',
  text: `select ${relationshipJson({ viewer: '$1::uuid', other: 'u.id', now })} as relationship,
      not ${unlessBlocked({ viewer: '$1::uuid', other: 'u.id', now })} as blocked, not ${unlessSuspended({ user: 'u', now })} as suspended,
      u.is_private, ${maySeeAccount({ viewer: '$1::uuid', user: 'u' })} as open
    from users u where u.id = $2`,
}

const lock = { name: 'lock_pair', text: 'select lock_pair($1, $2)' }

/**
 * How the caller and another user stand to each other, whatever hides the one from the other.
 * @throws USER_NOT_FOUND
 */
export async function relationshipTo(ctx: UserCtx, userId: string): Promise<Row> {
  const [row] = await sql<Row>(ctx, statement, [ctx.actor.id, userId, ctx.core.clock.now()])
  return row ?? fail('USER_NOT_FOUND')
}

/**
 * The same, and nobody else changes the edges between the two until the call's transaction ends.
 * @throws USER_NOT_FOUND
 */
export async function relationshipForChange(ctx: UserCtx, userId: string): Promise<Row> {
  // A statement of its own: the next one must look after the lock was granted.
  await sql(ctx, lock, [ctx.actor.id, userId])
  return relationshipTo(ctx, userId)
}

/**
 * The caller may see what an account shows its followers, lists included.
 * @throws USER_NOT_FOUND also when blocked either way or suspended, NOT_FOLLOWING when the account is private
 */
export async function expectOpenAccount(ctx: UserCtx, userId: string): Promise<void> {
  if (userId.toLowerCase() === ctx.actor.id) return
  const { blocked, suspended, open } = await relationshipTo(ctx, userId)
  if (blocked || suspended) fail('USER_NOT_FOUND')
  if (!open) fail('NOT_FOLLOWING')
}
