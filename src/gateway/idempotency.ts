import { createHash } from 'node:crypto'
import { type Ctx, transaction } from '../context.ts'
import { fail } from '../contract/errors.ts'
import type { Statement } from '../platform/postgres.ts'
import { runStatement } from '../platform/postgres.ts'

export type StoredReply = { status: number; body: string }

const keptMs = 24 * 60 * 60 * 1000

const lock: Statement = { name: 'idempotency_lock', text: 'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as locked' }
const read: Statement = {
  name: 'idempotency_read',
  text: 'select request_hash, status, sealed_body from idempotency_keys where scope = $1 and key = $2 and created_at > $3',
}
const write: Statement = {
  name: 'idempotency_write',
  text: `insert into idempotency_keys (scope, key, request_hash, status, sealed_body, created_at) values ($1, $2, $3, $4, $5, $6)
    on conflict (scope, key) do update set request_hash = excluded.request_hash, status = excluded.status,
      sealed_body = excluded.sealed_body, created_at = excluded.created_at`,
}
const purge: Statement = { name: 'idempotency_purge', text: 'delete from idempotency_keys where created_at <= $1' }

/**
 * Runs `work` once for each key. The answer is stored in the transaction of the work itself, so after a crash either both happened or
 * neither, and the retry is right in both cases (but for `rotateSigningKeys`, whose keys are written on a connection of their own: after a
 * crash it may rotate twice). A transaction-scoped advisory lock marks "still running" and dies with its connection. Bodies are sealed, since
 * some hold tokens.
 *
 * @throws IDEMPOTENCY_IN_PROGRESS while the first call runs, IDEMPOTENCY_KEY_REUSED for another request.
 */
export async function once(
  ctx: Ctx,
  call: { key: string; operationId: string; request: string },
  work: (ctx: Ctx) => Promise<StoredReply>,
): Promise<StoredReply & { replayed: boolean }> {
  const { runtime } = ctx
  const scope = ctx.actor.kind === 'user' ? ctx.actor.id : 'anonymous'
  const requestHash = createHash('sha256').update(call.operationId).update('\0').update(call.request).digest()
  const seal = `${scope}|${call.key}`
  return transaction(ctx, async (inside) => {
    const run = <Row>(statement: Statement, values: unknown[]): Promise<Row[]> => runStatement<Row>(runtime.postgres, inside.em, statement, values)
    const [held] = await run<{ locked: boolean }>(lock, [`idempotency|${seal}`])
    if (held?.locked !== true) fail('IDEMPOTENCY_IN_PROGRESS', {}, { retryAfterSeconds: 1 })
    const now = runtime.clock.now()
    const [stored] = await run<{ request_hash: Buffer; status: number; sealed_body: Buffer }>(read, [
      scope,
      call.key,
      new Date(now.getTime() - keptMs),
    ])
    if (stored !== undefined) {
      if (!requestHash.equals(stored.request_hash)) fail('IDEMPOTENCY_KEY_REUSED')
      return { status: stored.status, body: runtime.secrets.open('idempotency', seal, stored.sealed_body).toString(), replayed: true }
    }
    const reply = await work(inside)
    await run(write, [scope, call.key, requestHash, reply.status, runtime.secrets.seal('idempotency', seal, Buffer.from(reply.body)), now])
    return { ...reply, replayed: false }
  })
}

/** Removes keys that are older than 24 hours. */
export async function purgeIdempotencyKeys(ctx: Ctx): Promise<void> {
  await runStatement(ctx.runtime.postgres, undefined, purge, [new Date(ctx.runtime.clock.now().getTime() - keptMs)])
}
