import { type InferEntity, LockMode } from '@mikro-orm/core'
import type { Ctx } from '../core/context.ts'
import { User } from './user.entity.ts'

/** An account for others to read. What changes one are verbs of this domain. */
export type Account = Readonly<InferEntity<typeof User>>

/** Reads an account that exists. */
export function accountOf(ctx: Ctx, id: string): Promise<Account> {
  return ctx.em.findOneOrFail(User, { id })
}

/** Locks an account until the call's transaction ends, and reads it as it is then. */
export function lockAccount(ctx: Ctx, id: string): Promise<Account> {
  return ctx.em.findOneOrFail(User, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
}

/** The same for several, in one order for everybody. Those that do not exist are left out. */
export function lockAccounts(ctx: Ctx, ids: readonly string[]): Promise<readonly Account[]> {
  const { PESSIMISTIC_WRITE: lockMode } = LockMode
  return ctx.em.find(User, { id: { $in: [...ids] } }, { lockMode, refresh: true, orderBy: { id: 'asc' } })
}

/** Keeps others from changing an account until the call's transaction ends, and reads it. Many may do so at once. */
export function holdAccount(ctx: Ctx, id: string): Promise<Account> {
  return ctx.em.findOneOrFail(User, { id }, { lockMode: LockMode.PESSIMISTIC_READ, refresh: true })
}
