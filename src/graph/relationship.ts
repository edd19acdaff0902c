import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import { boolean, instant, json, type RowOf, statement, uuid } from '../platform/statement.ts'
import { maySeeAccount, relationshipJson, unlessBlocked, unlessSuspended } from './visibility.ts'

export type Relationship = components['schemas']['Relationship']

const relationship = statement({
  name: 'graph.relationship',
  params: { viewer: uuid, user: uuid, now: instant },
  row: {
    relationship: json<Relationship>(),
    blocked: boolean,
    suspended: boolean,
    is_private: boolean,
    /** True if the caller may see what the account shows its followers. */
    open: boolean,
  },
  text: (p) => `
    select
      ${relationshipJson({ viewer: p.viewer, other: 'u.id', now: p.now })} as relationship,
      not ${unlessBlocked({ viewer: p.viewer, other: 'u.id', now: p.now })} as blocked,
      not ${unlessSuspended({ user: 'u', now: p.now })} as suspended,
      u.is_private,
      ${maySeeAccount({ viewer: p.viewer, user: 'u' })} as open
    from users u
    where u.id = ${p.user}`,
})

const lock = statement({
  name: 'graph.lock_pair',
  params: { one: uuid, other: uuid },
  text: (p) => `select lock_pair(${p.one}, ${p.other})`,
})

type Row = RowOf<typeof relationship>

/**
 * Returns the relationship between the caller and another user, even if one is hidden from the other.
 * @throws USER_NOT_FOUND
 */
export async function relationshipTo(ctx: UserCtx, userId: string): Promise<Row> {
  const [row] = await run(ctx, relationship, { viewer: ctx.actor.id, user: userId, now: ctx.core.clock.now() })
  return row ?? fail('USER_NOT_FOUND')
}

/**
 * Returns the same, and locks the edges between the two users against changes until the call's transaction ends.
 * @throws USER_NOT_FOUND
 */
export async function relationshipForChange(ctx: UserCtx, userId: string): Promise<Row> {
  // A separate statement: the next one must read after the lock was granted.
  await run(ctx, lock, { one: ctx.actor.id, other: userId })
  return relationshipTo(ctx, userId)
}

/**
 * Throws unless the caller may see what an account shows its followers, its lists included.
 * @throws USER_NOT_FOUND also when there is a block in either direction or the user is suspended, NOT_FOLLOWING when
 * the account is private
 */
export async function expectOpenAccount(ctx: UserCtx, userId: string): Promise<void> {
  if (userId.toLowerCase() === ctx.actor.id) return
  const { blocked, suspended, open } = await relationshipTo(ctx, userId)
  if (blocked || suspended) fail('USER_NOT_FOUND')
  if (!open) fail('NOT_FOLLOWING')
}
