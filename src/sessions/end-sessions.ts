import { type Ctx, run, transaction } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { instant, nullable, statement, text, uuid } from '../platform/statement.ts'
import type { endReasons } from './session.entity.ts'
import { tryPublishSessionChange } from './session-cache.ts'

type EndReason = (typeof endReasons)[number]

const end = statement({
  name: 'sessions.end',
  params: { user: uuid, only: nullable(uuid), except: nullable(uuid), now: instant, reason: text },
  row: { id: uuid },
  text: (p) => `
    update sessions
    set ended_at = ${p.now}, end_reason = ${p.reason}
    where user_id = ${p.user}
      and ended_at is null
      and (${p.only} is null or id = ${p.only})
      and (${p.except} is null or id <> ${p.except})
    returning id`,
})

/**
 * Ends sessions of a user: all, only one, or all except one. Returns their ids; call `tryPublishSessionChange` with
 * them once the transaction has committed. If this process dies before that, the event makes sure that the change is
 * published.
 */
export async function endSessions(
  ctx: Ctx,
  which: { userId: string; only?: string; except?: string | undefined },
  reason: EndReason,
): Promise<string[]> {
  const { userId, only = null, except = null } = which
  const rows = await run(ctx, end, { user: userId, only, except, now: ctx.core.clock.now(), reason })
  const ids = rows.map(({ id }) => id)
  if (ids.length > 0) await emit(ctx, 'sessions_ended', { user_id: userId, session_ids: ids, reason })
  return ids
}

/** Ends sessions in a separate transaction and publishes the change. Returns their ids. */
export async function endSessionsNow(
  ctx: Ctx,
  which: Parameters<typeof endSessions>[1],
  reason: EndReason,
): Promise<string[]> {
  const ended = await transaction(ctx, (inside) => endSessions(inside, which, reason))
  await tryPublishSessionChange(ctx.core, ended, 'ended')
  return ended
}
