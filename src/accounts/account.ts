import { type InferEntity, LockMode } from '@mikro-orm/core'
import { type Ctx, run } from '../core/context.ts'
import { statement, uuid } from '../platform/statement.ts'
import { User } from './user.entity.ts'

/** An account that other domains can read. Only functions of this domain change it. */
export type Account = Readonly<InferEntity<typeof User>>

const lockDeleted = statement({
  name: 'accounts.lock_deleted',
  params: { id: uuid },
  text: (p) => `
    select
    from users
    where id = ${p.id}
      and deletion_requested_at is not null
    for no key update`,
})

/** Reads an account, which must exist. */
export function accountOf(ctx: Ctx, id: string): Promise<Account> {
  return ctx.em.findOneOrFail(User, { id })
}

/** Locks an account until the call's transaction ends, and reads its present state. */
export function lockAccount(ctx: Ctx, id: string): Promise<Account> {
  return ctx.em.findOneOrFail(User, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
}

/** Does the same for several accounts, always in the order of their ids. Accounts that do not exist are left out. */
export function lockAccounts(ctx: Ctx, ids: readonly string[]): Promise<readonly Account[]> {
  const { PESSIMISTIC_WRITE: lockMode } = LockMode
  return ctx.em.find(User, { id: { $in: [...ids] } }, { lockMode, refresh: true, orderBy: { id: 'asc' } })
}

/**
 * Locks an account against changes until the call's transaction ends, for a sign-in, and reads it. Several sign-ins can
 * hold this lock at the same time. Only the lock of an account that waits for its erasure is exclusive, because the
 * sign-in restores it. Returns undefined when the account does not exist (any more), or its erasure has started.
 */
export async function holdAccount(ctx: Ctx, id: string): Promise<Account | undefined> {
  await run(ctx, lockDeleted, { id })
  const user = await ctx.em.findOne(User, { id }, { lockMode: LockMode.PESSIMISTIC_READ, refresh: true })
  return user?.erasureStartedAt == null ? (user ?? undefined) : undefined
}
