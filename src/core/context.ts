import type { EntityManager } from '../platform/postgres.ts'
import type { AnyStatement, Exactly, ParamsOf, RowOf } from '../platform/statement.ts'
import type { Emitted } from './commits.ts'
import type { Core } from './core.ts'

export type UserActor = {
  kind: 'user'
  id: string
  sessionId: string
  role: 'user' | 'moderator' | 'admin'
  tokenExpiresAt: number
}
export type Actor = UserActor | { kind: 'system' } | { kind: 'anonymous' }

/** The context of one call: what a domain function works with. */
export type Ctx<A extends Actor = Actor> = {
  readonly core: Core
  readonly em: EntityManager
  readonly actor: A
  readonly requestId: string | null
  /** The caller's network address; null when there is none. */
  readonly address: string | null
  readonly userAgent: string | null
  /** Events that the transaction has emitted so far; undefined outside a transaction. */
  readonly emitted?: Emitted[]
  /** Claim on the call's idempotency key, if the call has a key and runs in steps (see http/idempotency.ts). */
  readonly claim?: Claim
}

/**
 * The claim of a call on its idempotency key, for which it is done only once. `id` stays the same when the call is
 * repeated after a crash: anything that the call creates outside of Postgres is created under this id. `complete`
 * stores the response in the transaction of the work, so that both exist or neither.
 */
export type Claim = {
  readonly id: string
  complete(inside: Ctx, reply: { status: number; body: unknown }): Promise<void>
}

export type UserCtx = Ctx<UserActor>

type Call<A extends Actor> = {
  actor: A
  requestId?: string | null
  address?: string | null
  userAgent?: string | null
  claim?: Claim
}

/** Creates the context of one call. It forks the unit of work at its first use, because hot reads need none. */
export function createCtx<A extends Actor>(core: Core, call: Call<A>): Ctx<A> {
  let em: EntityManager | undefined
  return {
    core,
    actor: call.actor,
    requestId: call.requestId ?? null,
    address: call.address ?? null,
    userAgent: call.userAgent ?? null,
    ...(call.claim === undefined ? {} : { claim: call.claim }),
    get em() {
      em ??= core.postgres.orm.em.fork()
      return em
    },
  }
}

/** Creates a context for work of the system itself, without a caller. */
export function systemCtx(core: Core, requestId: string | null = null): Ctx {
  return createCtx(core, { actor: { kind: 'system' }, requestId })
}

/**
 * Runs `work` in one Postgres transaction, or in the current one if there is one. Listeners for commits receive the
 * emitted events before the caller continues, so that, for example, a blocked user is missing from the next response.
 */
export async function transaction<A extends Actor, T>(ctx: Ctx<A>, work: (ctx: Ctx<A>) => Promise<T>): Promise<T> {
  if (ctx.em.isInTransaction()) return work(ctx)
  const emitted: Emitted[] = []
  const result = await ctx.em.transactional((em) => work({ ...ctx, em, emitted } as Ctx<A>))
  await afterCommit(ctx, emitted)
  return result
}

/**
 * Publishes the events that a single statement has emitted to the listeners for commits. Call it when the statement has
 * committed; in a transaction, the events are published after its commit.
 */
export async function afterCommit(ctx: Ctx, emitted: Emitted[]): Promise<void> {
  if (ctx.emitted !== undefined) ctx.emitted.push(...emitted)
  else await ctx.core.commits.publish(emitted)
}

/**
 * Runs a statement in the call's transaction, or separately in one round trip. Returns its rows. A missing or extra
 * parameter does not compile.
 */
export function run<S extends AnyStatement, const P extends ParamsOf<S>>(
  ctx: Ctx,
  statement: S,
  params: Exactly<P, ParamsOf<S>>,
): Promise<RowOf<S>[]> {
  // Reading `em` outside of a transaction would fork the unit of work for nothing.
  return ctx.core.postgres.run(statement, params, ctx.emitted === undefined ? undefined : ctx.em)
}
