import { randomUUID } from 'node:crypto'
import { DomainError, fail } from '../contract/errors.ts'
import { errorCatalogue } from '../contract/generated/errors.ts'
import { RawJson } from '../contract/handlers.ts'
import { type Claim, type Ctx, createCtx, run, transaction } from '../core/context.ts'
import {
  completeKey,
  forgetKey,
  leaveKey,
  lockKey,
  readKey,
  releaseKey,
  reserveKey,
  takeOverKey,
} from './idempotency-keys.ts'

export type StoredReply = { status: number; body: string }
type Replied = StoredReply & { replayed: boolean }
type Work = (ctx: Ctx) => Promise<StoredReply>
type Mode = 'transaction' | 'steps'
type Place = { scope: string; key: string }
/** A key under which the caller may work. `id` stays the same for whoever goes on with the call. */
type Held = { place: Place; holder: string; id: string }

const keptMs = 24 * 60 * 60 * 1000
// Longer than any provider may take to answer.
const leaseMs = 60_000

/**
 * Does `work` once for each key: reserve the key, work, complete it with the answer; docs/adr/0006 has the crashes in
 * between.
 *
 * `mode: 'transaction'`: the work and its answer are one transaction, so after a crash both exist or neither. The row
 * of the key is locked meanwhile, which ends with the connection, so the next call goes on at once.
 *
 * `mode: 'steps'`: no transaction and no connection is held; the verb commits what it wants when it wants and may call
 * others in between. It finds `ctx.claim`, whose id is the same when the call is repeated: at once after a failure, and
 * after a crash a minute after it began.
 *
 * After a refusal the key is free again. Bodies are sealed, since some hold tokens.
 *
 * @throws IDEMPOTENCY_IN_PROGRESS while the first call runs, IDEMPOTENCY_KEY_REUSED for another request.
 */
export async function once(
  ctx: Ctx,
  call: { key: string; operationId: string; request: string; mode: Mode },
  work: Work,
): Promise<Replied> {
  // Keyed: some requests hold passwords, which could be guessed from a plain hash.
  const requestHash = ctx.core.secrets.sign('idempotency-request', `${call.operationId}\0${call.request}`)
  // Strangers who chose the same key are not the same caller: they meet only with the very same request.
  const scope = ctx.actor.kind === 'user' ? ctx.actor.id : `anonymous:${requestHash.toString('base64url')}`
  const found = await claim(ctx, { scope, key: canonical(call.key) }, requestHash, call.mode)
  if ('replayed' in found) return found
  const reply = await (call.mode === 'steps' ? inSteps(ctx, found, work) : inTransaction(ctx, found, work))
  return { ...reply, replayed: false }
}

async function claim(ctx: Ctx, place: Place, requestHash: Buffer, mode: Mode): Promise<Held | Replied> {
  const { now, expired, latest_lease, lease_until } = timesOf(ctx)
  const mine = { place, holder: randomUUID(), id: ctx.core.newId() }
  const isMine = async (): Promise<boolean> => {
    const lease = mode === 'steps' ? lease_until : null
    const { holder, id } = mine
    const given = { ...place, holder, id, request_hash: requestHash, lease_until: lease, now }
    return (await run(ctx, reserveKey, given)).length > 0
  }
  if (await isMine()) return mine
  const [other] = await run(ctx, readKey, { ...place, expired })
  // Released between the two: whoever comes again finds it free.
  if (other === undefined) return inProgress()
  const { holder, id, status } = other
  if (other.is_expired) {
    await run(ctx, forgetKey, { ...place, holder, expired, now, latest_lease })
    return (await isMine()) ? mine : inProgress()
  }
  if (!requestHash.equals(other.request_hash)) fail('IDEMPOTENCY_KEY_REUSED')
  if (status !== null) {
    const body = ctx.core.secrets.open('idempotency', contextOf(place), other.sealed_body!).toString()
    return { status, body, replayed: true }
  }
  // Whether somebody works is told by the lock.
  if (mode === 'transaction') return { place, holder, id }
  const taking = { ...place, before: holder, holder: mine.holder, lease_until, now, latest_lease }
  if ((await run(ctx, takeOverKey, taking)).length > 0) return { ...mine, id }
  return inProgress(other.lease_until === null ? 1 : (other.lease_until.getTime() - now.getTime()) / 1000)
}

async function inTransaction(ctx: Ctx, held: Held, work: Work): Promise<StoredReply> {
  const { now, latest_lease } = timesOf(ctx)
  let isOthers = false
  try {
    return await transaction(ctx, async (inside) => {
      const { place, holder } = held
      isOthers = (await run(inside, lockKey, { ...place, holder, now, latest_lease })).length === 0
      if (isOthers) inProgress()
      const reply = await work(inside)
      await store(inside, held, reply)
      return reply
    })
  } catch (error) {
    if (!isOthers) await release(ctx, held)
    throw error
  }
}

async function inSteps(ctx: Ctx, held: Held, work: Work): Promise<StoredReply> {
  let stored: StoredReply | undefined
  const claim: Claim = {
    id: held.id,
    async complete(inside, { status, body }) {
      if (!inside.em.isInTransaction()) throw new Error('a call must be completed in the transaction of its work')
      stored = { status, body: body instanceof RawJson ? body.text : JSON.stringify(body) }
      await store(inside, held, stored)
    },
  }
  const { core, actor, requestId, address, userAgent } = ctx
  try {
    const reply = await work(createCtx(core, { actor, requestId, address, userAgent, claim }))
    if (stored === undefined) await store(ctx, held, reply)
    return stored ?? reply
  } catch (error) {
    // What was refused was not done. Of what failed nobody knows: whoever repeats the request goes on with it, under
    // the same id.
    if (isRefusal(error)) await release(ctx, held)
    else await run(ctx, leaveKey, { ...held.place, holder: held.holder }).catch(() => undefined)
    throw error
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof DomainError && errorCatalogue[error.code].status < 500
}

async function store(ctx: Ctx, { place, holder }: Held, { status, body }: StoredReply): Promise<void> {
  const sealed_body = ctx.core.secrets.seal('idempotency', contextOf(place), Buffer.from(body))
  // Somebody else took the key over, since we seemed to be gone: what was done here must not stand beside theirs.
  if ((await run(ctx, completeKey, { ...place, holder, status, sealed_body })).length === 0) inProgress()
}

/** What cannot be released now is left behind, and the next call goes on with it. */
async function release(ctx: Ctx, { place, holder }: Held): Promise<void> {
  await run(ctx, releaseKey, { ...place, holder }).catch(() => undefined)
}

function inProgress(seconds = 1): never {
  return fail('IDEMPOTENCY_IN_PROGRESS', {}, { retryAfterSeconds: Math.max(1, Math.ceil(seconds)) })
}

function contextOf({ scope, key }: Place): string {
  return `${scope}|${key}`
}

/** A UUID is the same in capitals. */
function canonical(key: string): string {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key) ? key.toLowerCase() : key
}

/**
 * Since when a key is too old, and how far leases reach. Clocks of two processes may differ by as much as a lease is
 * long.
 */
export function timesOf({ core }: Ctx): { now: Date; expired: Date; lease_until: Date; latest_lease: Date } {
  const now = core.clock.now()
  const after = (ms: number): Date => new Date(now.getTime() + ms)
  return { now, expired: after(-keptMs), lease_until: after(leaseMs), latest_lease: after(2 * leaseMs) }
}
