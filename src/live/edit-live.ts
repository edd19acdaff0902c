import { expectOwn, tagsOf } from '../content/index.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import { sql, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { liveText } from './live.views.ts'

type Row = {
  status: 'starting' | 'live' | 'ended'
  title: string
  slow_mode_seconds: number
  comments_enabled: boolean
}

const change = {
  name: 'live_edit',
  text: `update live_sessions set title = coalesce($2, title), slow_mode_seconds = coalesce($3, slow_mode_seconds), comments_enabled = coalesce($4, comments_enabled)
    where id = $1 and ended_at is null returning status, title, slow_mode_seconds, comments_enabled`,
}
const touch = { name: 'live_touch', text: 'update contents set updated_at = $2, tags = $3 where id = $1' }

/**
 * Changes a running stream of the caller's; whoever watches is told.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, NOT_CONTENT_OWNER, STREAM_NOT_LIVE
 */
export async function editLive(
  ctx: UserCtx,
  id: string,
  changes: components['schemas']['EditLiveRequest'],
): Promise<RawJson<components['schemas']['Live']>> {
  await expectOwn(ctx, 'live', id)
  return transaction(ctx, async (inside) => {
    const [row] = await sql<Row>(inside, change, [
      id,
      changes.title ?? null,
      changes.slow_mode_seconds ?? null,
      changes.comments_enabled ?? null,
    ])
    if (row === undefined) fail('STREAM_NOT_LIVE')
    await sql(inside, touch, [id, ctx.core.clock.now(), tagsOf(row.title)])
    await emit(inside, 'live_updated', { content_id: id, stream_id: id, creator_id: ctx.actor.id, ...row })
    return rawJson(await liveText(inside, id))
  })
}
