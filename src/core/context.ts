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

/** What a verb works with; lives for one call. */
export type Ctx<A extends Actor = Actor> = {
  readonly core: Core
  readonly em: EntityManager
  readonly actor: A
  readonly requestId: string | null
  /** The caller's network address; null when there is none. */
  readonly address: string | null
  readonly userAgent: string | null
  /** In a transaction: the events that it has emitted so far. */
  readonly emitted?: Emitted[]
  /** The call's idempotency key, where it has one and its verb works in steps (see http/idempotency.ts). */
  readonly claim?: Claim
}

/**
 * A call that is done once for its key. `id` is the same when the call is repeated after a crash: what is made outside
 * of Postgres is made under it. `complete` stores the answer in the transaction of the work, so that both exist or
 * neither.
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

/** A context for one call. The unit of work is forked when first used, since hot reads need none. */
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

/** A context for work that nobody called for. */
export function systemCtx(core: Core, requestId: string | null = null): Ctx {
  return createCtx(core, { actor: { kind: 'system' }, requestId })
}

/**
 * Runs `work` in one Postgres transaction; inside one already, in that one. Whoever listens for commits hears of the
 * events that it emitted before the caller goes on: who was blocked is gone from the next answer.
 */
export async function transaction<A extends Actor, T>(ctx: Ctx<A>, work: (ctx: Ctx<A>) => Promise<T>): Promise<T> {
  if (ctx.em.isInTransaction()) return work(ctx)
  const emitted: Emitted[] = []
  const result = await ctx.em.transactional((em) => work({ ...ctx, em, emitted } as Ctx<A>))
  await afterCommit(ctx, emitted)
  return result
}

/** The same for what a single statement has emitted, once it has committed. */
export async function afterCommit(ctx: Ctx, emitted: Emitted[]): Promise<void> {
  if (ctx.emitted !== undefined) ctx.emitted.push(...emitted)
  else await ctx.core.commits.announce(emitted)
}

/**
 * Runs a statement in the call's transaction, or on its own in one round trip. Returns its rows. A parameter that is
 * missing or too many does not compile.
 */
export function run<S extends AnyStatement, const P extends ParamsOf<S>>(
  ctx: Ctx,
  statement: S,
  params: Exactly<P, ParamsOf<S>>,
): Promise<RowOf<S>[]> {
  // Asking for `em` outside of a transaction would fork the unit of work for nothing.
  return ctx.core.postgres.run(statement, params, ctx.emitted === undefined ? undefined : ctx.em)
}
