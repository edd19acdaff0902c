import { type Ctx, sql, transaction } from '../core/context.ts'
import { emit } from '../events/index.ts'
import type { endReasons } from './session.entity.ts'
import { trySpreadSessions } from './session-cache.ts'

export type EndReason = (typeof endReasons)[number]

const statement = {
  name: 'sessions_end',
  text: `update sessions set ended_at = $4, end_reason = $5
    where user_id = $1 and ended_at is null and ($2::uuid is null or id = $2) and ($3::uuid is null or id <> $3) returning id`,
}

/**
 * Ends sessions of a user: all, only one, or all except one. Answers which; call `trySpreadSessions` with them once the
 * transaction has committed. The event makes sure that it is spread even if this process dies before that.
 */
export async function endSessions(
  ctx: Ctx,
  which: { userId: string; only?: string; except?: string | undefined },
  reason: EndReason,
): Promise<string[]> {
  const { userId, only, except } = which
  const rows = await sql<{ id: string }>(ctx, statement, [
    userId,
    only ?? null,
    except ?? null,
    ctx.core.clock.now(),
    reason,
  ])
  const ids = rows.map(({ id }) => id)
  if (ids.length > 0) await emit(ctx, 'sessions_ended', { user_id: userId, session_ids: ids, reason })
  return ids
}

/** Ends sessions as a change of its own. */
export async function endSessionsNow(
  ctx: Ctx,
  which: Parameters<typeof endSessions>[1],
  reason: EndReason,
): Promise<string[]> {
  const ended = await transaction(ctx, (inside) => endSessions(inside, which, reason))
  await trySpreadSessions(ctx.core, ended, 'ended')
  return ended
}
