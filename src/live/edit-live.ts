import { expectOwn, tagsOf, touchContent } from '../content/index.ts'
import { expectUnchanged } from '../contract/entity-tags.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import { run, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { boolean, integer, nullable, statement, text, textOf, uuid } from '../platform/statement.ts'
import { readLiveJson } from './live.views.ts'

const lock = statement({
  name: 'live.lock_for_edit',
  params: { id: uuid },
  text: (p) => `
    select
    from live_sessions
    where id = ${p.id}
    for no key update`,
})

const change = statement({
  name: 'live.edit',
  params: {
    id: uuid,
    title: nullable(text),
    slow_mode_seconds: nullable(integer),
    comments_enabled: nullable(boolean),
  },
  row: {
    status: textOf<'starting' | 'live' | 'ended'>(),
    title: text,
    slow_mode_seconds: integer,
    comments_enabled: boolean,
  },
  text: (p) => `
    update live_sessions
    set
      title = coalesce(${p.title}, title),
      slow_mode_seconds = coalesce(${p.slow_mode_seconds}, slow_mode_seconds),
      comments_enabled = coalesce(${p.comments_enabled}, comments_enabled)
    where id = ${p.id} and ended_at is null
    returning status, title, slow_mode_seconds, comments_enabled`,
})

/**
 * Changes the given fields of a running stream of the caller's. Viewers receive the change.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, NOT_CONTENT_OWNER, PRECONDITION_FAILED, STREAM_NOT_LIVE
 */
export async function editLive(
  ctx: UserCtx,
  id: string,
  changes: components['schemas']['EditLiveRequest'],
  ifMatch: string | undefined,
): Promise<RawJson<components['schemas']['Live']>> {
  await expectOwn(ctx, 'live', id)
  return transaction(ctx, async (inside) => {
    await run(inside, lock, { id })
    await expectUnchanged('editLive', ifMatch, async () => rawJson(await readLiveJson(inside, id)))
    const { title = null, slow_mode_seconds = null, comments_enabled = null } = changes
    const [row] = await run(inside, change, { id, title, slow_mode_seconds, comments_enabled })
    if (row === undefined) fail('STREAM_NOT_LIVE')
    await touchContent(inside, id, { tags: tagsOf(row.title) })
    const { title: _, ...settings } = row
    await emit(inside, 'live_updated', { content_id: id, stream_id: id, creator_id: ctx.actor.id, ...settings })
    return rawJson(await readLiveJson(inside, id))
  })
}
