import { type InferEntity, LockMode } from '@mikro-orm/core'
import type { Ctx } from '../core/context.ts'
import { User } from './user.entity.ts'

/** An account that other domains can read. Only functions of this domain change it. */
export type Account = Readonly<InferEntity<typeof User>>

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
 * Locks an account against changes until the call's transaction ends, and reads it. Several transactions can hold this
 * lock at the same time.
 */
export function holdAccount(ctx: Ctx, id: string): Promise<Account> {
  return ctx.em.findOneOrFail(User, { id }, { lockMode: LockMode.PESSIMISTIC_READ, refresh: true })
}
