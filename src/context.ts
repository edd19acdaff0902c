import type { DomainEvent } from './contract/generated/messages.ts'
import type { EntityManager } from './platform/postgres.ts'
import { runStatement, type Statement } from './platform/postgres.ts'
import type { Runtime } from './runtime.ts'

export type UserActor = { kind: 'user'; id: string; sessionId: string; role: 'user' | 'moderator' | 'admin'; tokenExpiresAt: number }
export type Actor = UserActor | { kind: 'system' } | { kind: 'anonymous' }

/** What a verb works with; lives for one call. */
export type Ctx<A extends Actor = Actor> = {
  readonly runtime: Runtime
  readonly em: EntityManager
  readonly actor: A
  readonly requestId: string | null
  /** The caller's network address; null when there is none. */
  readonly address: string | null
  readonly userAgent: string | null
  /** In a transaction: the events that it has said so far. */
  readonly said?: DomainEvent[]
}

export type UserCtx = Ctx<UserActor>

type Call<A extends Actor> = { actor: A; requestId?: string | null; address?: string | null; userAgent?: string | null }

/** A context for one call. The unit of work is forked when first used, since hot reads need none. */
export function createCtx<A extends Actor>(runtime: Runtime, call: Call<A>): Ctx<A> {
  let em: EntityManager | undefined
  return {
    runtime,
    actor: call.actor,
    requestId: call.requestId ?? null,
    address: call.address ?? null,
    userAgent: call.userAgent ?? null,
    get em() {
      em ??= runtime.postgres.orm.em.fork()
      return em
    },
  }
}

/**
 * Runs `work` in one Postgres transaction; inside one already, in that one. What it has said drops the cached pages that it makes untrue before the caller
 * goes on: who was blocked is gone from the next answer.
 */
export async function transaction<A extends Actor, T>(ctx: Ctx<A>, work: (ctx: Ctx<A>) => Promise<T>): Promise<T> {
  if (ctx.em.isInTransaction()) return work(ctx)
  const said: DomainEvent[] = []
  const result = await ctx.em.transactional((em) => work({ ...ctx, em, said } as Ctx<A>))
  await afterCommit(ctx, said)
  return result
}

/** The same for what a single statement has said, once it has committed. */
export async function afterCommit(ctx: Ctx, said: DomainEvent[]): Promise<void> {
  if (ctx.said !== undefined) ctx.said.push(...said)
  else if (said.length > 0) await ctx.runtime.onCommit(said)
}

/** Runs a prepared statement in the call's transaction, or on its own in one round trip. */
export function sql<Row>(ctx: Ctx, statement: Statement, values: unknown[]): Promise<Row[]> {
  return runStatement<Row>(ctx.runtime.postgres, ctx.em, statement, values)
}
