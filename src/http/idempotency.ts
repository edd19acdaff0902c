import { createHash, randomUUID } from 'node:crypto'
import { fail } from '../contract/errors.ts'
import { type Claim, type Ctx, createCtx, run, transaction } from '../core/context.ts'
import { bytes, instant, integer, nullable, statement, text, uuid } from '../platform/statement.ts'

export type StoredReply = { status: number; body: string }
type Replied = StoredReply & { replayed: boolean }
type Work = (ctx: Ctx) => Promise<StoredReply>
/** Where a key stands, and who holds it. */
type Held = { scope: string; key: string; holder: string }

const keptMs = 24 * 60 * 60 * 1000
// Longer than any provider may take to answer.
const leaseMs = 60_000

const reserve = statement({
  name: 'http.idempotency_reserve',
  params: {
    ...{ scope: text, key: text, request_hash: bytes, id: uuid, holder: uuid, lease_until: nullable(instant) },
    ...{ now: instant, expired: instant },
  },
  row: { id: uuid },
  text: (p) => `
    insert into idempotency_keys as k (scope, key, request_hash, id, holder, lease_until, created_at)
    values (${p.scope}, ${p.key}, ${p.request_hash}, ${p.id}, ${p.holder}, ${p.lease_until}, ${p.now})
    on conflict (scope, key) do update set
      request_hash = excluded.request_hash,
      id = excluded.id,
      holder = excluded.holder,
      lease_until = excluded.lease_until,
      created_at = excluded.created_at,
      status = null,
      sealed_body = null
    where k.created_at <= ${p.expired}
    returning id`,
})

const read = statement({
  name: 'http.idempotency_read',
  params: { scope: text, key: text },
  row: {
    ...{ id: uuid, holder: uuid, request_hash: bytes, lease_until: nullable(instant) },
    ...{ status: nullable(integer), sealed_body: nullable(bytes) },
  },
  text: (p) => `
    select id, holder, request_hash, lease_until, status, sealed_body
    from idempotency_keys
    where scope = ${p.scope} and key = ${p.key}`,
})

// Whoever works in a transaction has its row locked: what can be locked is nobody's any more.
const takeOver = statement({
  name: 'http.idempotency_take_over',
  params: { scope: text, key: text, before: uuid, holder: uuid, lease_until: nullable(instant), now: instant },
  row: { id: uuid },
  text: (p) => `
    update idempotency_keys k
    set holder = ${p.holder}, lease_until = ${p.lease_until}
    from (
      select scope, key
      from idempotency_keys
      where scope = ${p.scope} and key = ${p.key} and holder = ${p.before} and status is null
        and (lease_until is null or lease_until <= ${p.now})
      for update skip locked
    ) left_behind
    where k.scope = left_behind.scope and k.key = left_behind.key
    returning k.id`,
})

const hold = statement({
  name: 'http.idempotency_hold',
  params: { scope: text, key: text, holder: uuid },
  row: { id: uuid },
  text: (p) => `
    select id
    from idempotency_keys
    where scope = ${p.scope} and key = ${p.key} and holder = ${p.holder} and status is null
    for update`,
})

const complete = statement({
  name: 'http.idempotency_complete',
  params: { scope: text, key: text, holder: uuid, status: integer, sealed_body: bytes },
  row: { id: uuid },
  text: (p) => `
    update idempotency_keys
    set status = ${p.status}, sealed_body = ${p.sealed_body}, lease_until = null
    where scope = ${p.scope} and key = ${p.key} and holder = ${p.holder} and status is null
    returning id`,
})

const release = statement({
  name: 'http.idempotency_release',
  params: { scope: text, key: text, holder: uuid },
  text: (p) => `
    delete from idempotency_keys
    where scope = ${p.scope} and key = ${p.key} and holder = ${p.holder} and status is null`,
})

const purge = statement({
  name: 'http.idempotency_purge',
  params: { before: instant },
  text: (p) => `delete from idempotency_keys where created_at <= ${p.before}`,
})

/**
 * Does `work` once for each key: reserve the key, work, complete it with the answer; docs/adr/0006 has the crashes in between.
 *
 * `mode: 'transaction'`: the work and its answer are one transaction, so after a crash both exist or neither. The row of the key is locked
 * meanwhile, which dies with the connection, so the next call goes on at once.
 *
 * `mode: 'steps'`: no transaction and no connection is held; the verb commits what it wants when it wants and may call others in between. It
 * finds `ctx.claim`, whose id is the same when a call after a crash goes on with it, a minute after the first began.
 *
 * After an error the key is free again. Bodies are sealed, since some hold tokens.
 *
 * @throws IDEMPOTENCY_IN_PROGRESS while the first call runs, IDEMPOTENCY_KEY_REUSED for another request.
 */
export async function once(
  ctx: Ctx,
  call: { key: string; operationId: string; request: string | Buffer; mode: 'transaction' | 'steps' },
  work: Work,
): Promise<Replied> {
  const requestHash = createHash('sha256').update(call.operationId).update('\0').update(call.request).digest()
  // Strangers who chose the same key are not the same caller: they meet only with the very same request.
  const scope = ctx.actor.kind === 'user' ? ctx.actor.id : `anonymous:${requestHash.toString('base64url')}`
  const held = { scope, key: canonical(call.key), holder: randomUUID() }
  const claimed = await claim(ctx, held, requestHash, call.mode)
  if ('replayed' in claimed) return claimed
  try {
    const reply = await (call.mode === 'steps' ? inSteps(ctx, held, claimed.id, work) : inTransaction(ctx, held, work))
    return { ...reply, replayed: false }
  } catch (error) {
    await run(ctx, release, held).catch(() => undefined)
    throw error
  }
}

async function claim(
  ctx: Ctx,
  held: Held,
  requestHash: Buffer,
  mode: 'transaction' | 'steps',
): Promise<{ id: string } | Replied> {
  const { clock, newId, secrets } = ctx.core
  const now = clock.now()
  const lease = { lease_until: mode === 'steps' ? new Date(now.getTime() + leaseMs) : null, now }
  const expired = new Date(now.getTime() - keptMs)
  const [mine] = await run(ctx, reserve, { ...held, ...lease, request_hash: requestHash, id: newId(), expired })
  if (mine !== undefined) return mine
  const [other] = await run(ctx, read, { scope: held.scope, key: held.key })
  // Released between the two: whoever comes again finds it free.
  if (other === undefined) return inProgress()
  if (!requestHash.equals(other.request_hash)) fail('IDEMPOTENCY_KEY_REUSED')
  if (other.status !== null) {
    const body = secrets.open('idempotency', contextOf(held), other.sealed_body!).toString()
    return { status: other.status, body, replayed: true }
  }
  const [taken] = await run(ctx, takeOver, { ...held, ...lease, before: other.holder })
  return taken ?? inProgress(other.lease_until === null ? 1 : (other.lease_until.getTime() - now.getTime()) / 1000)
}

function inTransaction(ctx: Ctx, held: Held, work: Work): Promise<StoredReply> {
  return transaction(ctx, async (inside) => {
    if ((await run(inside, hold, held)).length === 0) inProgress()
    const reply = await work(inside)
    await store(inside, held, reply)
    return reply
  })
}

async function inSteps(ctx: Ctx, held: Held, id: string, work: Work): Promise<StoredReply> {
  let stored: StoredReply | undefined
  const claim: Claim = {
    id,
    async complete(inside, { status, body }) {
      stored = { status, body: JSON.stringify(body) }
      await store(inside, held, stored)
    },
  }
  const { core, actor, requestId, address, userAgent } = ctx
  const reply = await work(createCtx(core, { actor, requestId, address, userAgent, claim }))
  if (stored === undefined) await store(ctx, held, reply)
  return stored ?? reply
}

async function store(ctx: Ctx, held: Held, { status, body }: StoredReply): Promise<void> {
  const sealed = ctx.core.secrets.seal('idempotency', contextOf(held), Buffer.from(body))
  // Somebody else took the key over, since we seemed to be gone: what was done here must not stand beside theirs.
  if ((await run(ctx, complete, { ...held, status, sealed_body: sealed })).length === 0) inProgress()
}

function inProgress(seconds = 1): never {
  return fail('IDEMPOTENCY_IN_PROGRESS', {}, { retryAfterSeconds: Math.max(1, Math.ceil(seconds)) })
}

function contextOf({ scope, key }: Held): string {
  return `${scope}|${key}`
}

/** A UUID is the same in capitals. */
function canonical(key: string): string {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key) ? key.toLowerCase() : key
}

/** Removes keys that are older than 24 hours. */
export async function purgeIdempotencyKeys(ctx: Ctx): Promise<void> {
  await run(ctx, purge, { before: new Date(ctx.core.clock.now().getTime() - keptMs) })
}
