import { randomUUID } from 'node:crypto'
import { DomainError, fail } from '../contract/errors.ts'
import { errorCatalogue } from '../contract/generated/errors.ts'
import { RawJson } from '../contract/handlers.ts'
import { type Claim, type Ctx, createCtx, run, transaction } from '../core/context.ts'
import { withoutDeadline } from '../platform/deadline.ts'
import {
  completeKey,
  deleteExpiredKey,
  endLease,
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
type ScopedKey = { scope: string; key: string }
/** A key under which this call may work. `id` stays the same when a later request continues the call. */
type ClaimedKey = { scopedKey: ScopedKey; holder: string; id: string }

const keptMs = 24 * 60 * 60 * 1000
// Longer than any external service may take to respond.
const leaseMs = 60_000

/**
 * Does `work` once for each key: reserves the key, does the work, and completes the key with the response.
 * docs/adr/0006 describes crashes in between.
 *
 * `mode: 'transaction'`: the work and its response are one transaction, so after a crash both exist or neither. The row
 * of the key is locked until then. The lock ends with the connection, so the next call can continue at once.
 *
 * `mode: 'steps'`: no transaction and no connection is held. The domain function commits when it needs to, and may call
 * other services in between. It has `ctx.claim`, whose id stays the same when the call is repeated: at once after a
 * failure; after a crash, a minute after the call started.
 *
 * When the work is rejected, the key is free again. Stored bodies are encrypted, because some contain tokens.
 *
 * @throws IDEMPOTENCY_IN_PROGRESS while the first call runs, IDEMPOTENCY_KEY_REUSED for another request
 */
export async function once(
  ctx: Ctx,
  call: { key: string; operationId: string; request: string; mode: Mode },
  work: Work,
): Promise<Replied> {
  // A keyed hash: some requests contain passwords, which could be guessed from a plain hash.
  const requestHash = ctx.core.secrets.sign('idempotency-request', `${call.operationId}\0${call.request}`)
  // Anonymous callers with the same key are not the same caller: they share it only for exactly the same request.
  const scope = ctx.actor.kind === 'user' ? ctx.actor.id : `anonymous:${requestHash.toString('base64url')}`
  const found = await claim(ctx, { scope, key: canonical(call.key) }, requestHash, call.mode)
  if ('replayed' in found) return found
  const reply = await (call.mode === 'steps' ? inSteps(ctx, found, work) : inTransaction(ctx, found, work))
  return { ...reply, replayed: false }
}

async function claim(ctx: Ctx, scopedKey: ScopedKey, requestHash: Buffer, mode: Mode): Promise<ClaimedKey | Replied> {
  const { now, expired, latest_lease, lease_until } = timesOf(ctx)
  const mine = { scopedKey, holder: randomUUID(), id: ctx.core.newId() }
  const isMine = async (): Promise<boolean> => {
    const lease = mode === 'steps' ? lease_until : null
    const { holder, id } = mine
    const values = { ...scopedKey, holder, id, request_hash: requestHash, lease_until: lease, now }
    return (await run(ctx, reserveKey, values)).length > 0
  }
  if (await isMine()) return mine
  const [other] = await run(ctx, readKey, { ...scopedKey, expired })
  // Released between the two statements: a retry finds the key free.
  if (other === undefined) return inProgress()
  const { holder, id, status } = other
  if (other.is_expired) {
    await run(ctx, deleteExpiredKey, { ...scopedKey, holder, expired, now, latest_lease })
    return (await isMine()) ? mine : inProgress()
  }
  if (!requestHash.equals(other.request_hash)) fail('IDEMPOTENCY_KEY_REUSED')
  if (status !== null) {
    const body = ctx.core.secrets.open('idempotency', contextOf(scopedKey), other.sealed_body!).toString()
    return { status, body, replayed: true }
  }
  // Whether another call works under the key is decided by the row lock.
  if (mode === 'transaction') return { scopedKey, holder, id }
  const taking = { ...scopedKey, before: holder, holder: mine.holder, lease_until, now, latest_lease }
  if ((await run(ctx, takeOverKey, taking)).length > 0) return { ...mine, id }
  return inProgress(other.lease_until === null ? 1 : (other.lease_until.getTime() - now.getTime()) / 1000)
}

async function inTransaction(ctx: Ctx, claimed: ClaimedKey, work: Work): Promise<StoredReply> {
  const { now, latest_lease } = timesOf(ctx)
  let isOthers = false
  try {
    return await transaction(ctx, async (inside) => {
      const { scopedKey, holder } = claimed
      isOthers = (await run(inside, lockKey, { ...scopedKey, holder, now, latest_lease })).length === 0
      if (isOthers) inProgress()
      const reply = await work(inside)
      await store(inside, claimed, reply)
      return reply
    })
  } catch (error) {
    if (!isOthers) await release(ctx, claimed)
    throw error
  }
}

async function inSteps(ctx: Ctx, claimed: ClaimedKey, work: Work): Promise<StoredReply> {
  let stored: StoredReply | undefined
  const claim: Claim = {
    id: claimed.id,
    async complete(inside, { status, body }) {
      if (!inside.em.isInTransaction()) throw new Error('a call must be completed in the transaction of its work')
      stored = { status, body: body instanceof RawJson ? body.text : JSON.stringify(body) }
      await store(inside, claimed, stored)
    },
  }
  const { core, actor, requestId, address, userAgent } = ctx
  try {
    const reply = await work(createCtx(core, { actor, requestId, address, userAgent, claim }))
    if (stored === undefined) await store(ctx, claimed, reply)
    return stored ?? reply
  } catch (error) {
    // Rejected work was not done. After any other failure the outcome is unknown: a repeated request continues the call
    // under the same id.
    if (isRejection(error)) await release(ctx, claimed)
    else await ending(() => run(ctx, endLease, { ...claimed.scopedKey, holder: claimed.holder }))
    throw error
  }
}

function isRejection(error: unknown): boolean {
  return error instanceof DomainError && errorCatalogue[error.code].status < 500
}

async function store(ctx: Ctx, { scopedKey, holder }: ClaimedKey, { status, body }: StoredReply): Promise<void> {
  const sealed_body = ctx.core.secrets.seal('idempotency', contextOf(scopedKey), Buffer.from(body))
  // Another call took the key over, because this one seemed dead: this call's result must not exist beside the other's.
  if ((await run(ctx, completeKey, { ...scopedKey, holder, status, sealed_body })).length === 0) inProgress()
}

/** Releases the key. If this fails, the key stays, and the next call continues under it. */
async function release(ctx: Ctx, { scopedKey, holder }: ClaimedKey): Promise<void> {
  await ending(() => run(ctx, releaseKey, { ...scopedKey, holder }))
}

/** Ends a claim, even if the request has no time left. A failure only means that the claim lasts longer. */
async function ending(work: () => Promise<unknown>): Promise<void> {
  await withoutDeadline(work).catch(() => undefined)
}

function inProgress(seconds = 1): never {
  return fail('IDEMPOTENCY_IN_PROGRESS', {}, { retryAfterSeconds: Math.max(1, Math.ceil(seconds)) })
}

function contextOf({ scope, key }: ScopedKey): string {
  return `${scope}|${key}`
}

/** Returns a UUID in lower case, because the same UUID in capitals is the same key. */
function canonical(key: string): string {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key) ? key.toLowerCase() : key
}

/**
 * Returns when keys expire and leases end. `latest_lease` allows that the clocks of two processes differ by the
 * duration of a lease.
 */
export function timesOf({ core }: Ctx): { now: Date; expired: Date; lease_until: Date; latest_lease: Date } {
  const now = core.clock.now()
  const after = (ms: number): Date => new Date(now.getTime() + ms)
  return { now, expired: after(-keptMs), lease_until: after(leaseMs), latest_lease: after(2 * leaseMs) }
}
