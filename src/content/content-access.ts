import { fail } from '../contract/errors.ts'
import { run, type UserCtx } from '../core/context.ts'
import { type Access, accessSql, refuseUnlessVisible } from '../graph/index.ts'
import { arrayOf, instant, type RowOf, statement, text, textOf, uuid } from '../platform/statement.ts'
import type { ContentType } from './content.entity.ts'

/**
 * SQL: the viewer's `Access` to content that is not deleted. Expects `c` (contents) and `u` (the creator). Viewers
 * other than the creator see only published content, and only stories that have not expired or are in a highlight.
 * `viewer` and `now` are parameters; `shownAt` is another time at which the expiry is checked.
 */
export function contentAccessSql({
  viewer,
  now,
  shownAt = now,
}: {
  viewer: string
  now: string
  shownAt?: string
}): string {
  return `case
    when c.creator_id = ${viewer} then 'visible'
    when c.status <> 'published' or (c.type = 'story' and not ${isShown('c.id', shownAt)}) then 'hidden'
    else ${accessSql({ viewer, creator: 'u', visibility: 'c.visibility', now })} end`
}

/** SQL: true if the story has not expired or is in a highlight. */
function isShown(id: string, now: string): string {
  return `(exists (select from stories where id = ${id} and expires_at > ${now})
      or exists (select from highlight_stories where story_id = ${id}))`
}

const access = statement({
  name: 'content.access',
  params: { id: uuid, types: arrayOf(text), viewer: uuid, now: instant },
  row: { id: uuid, creator_id: uuid, access: textOf<Access>() },
  text: (p) => `
    select
      c.id,
      c.creator_id,
      ${contentAccessSql(p)} as access
    from contents c
    join users u on u.id = c.creator_id
    where c.id = ${p.id}
      and c.type = any (${p.types})
      and c.deleted_at is null`,
})

/**
 * Returns the content of one of these types. Throws unless the caller may read it.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED
 */
export async function expectReadable(
  ctx: UserCtx,
  types: readonly ContentType[],
  id: string,
): Promise<RowOf<typeof access>> {
  const [row] = await run(ctx, access, { id, types, viewer: ctx.actor.id, now: ctx.core.clock.now() })
  refuseUnlessVisible(row?.access, 'CONTENT_NOT_FOUND')
  return row!
}

/**
 * Throws unless the content is the caller's. For the content of another user the error is the same as on a read; only a
 * caller who may read the content gets NOT_CONTENT_OWNER.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, NOT_CONTENT_OWNER
 */
export async function expectOwn(ctx: UserCtx, type: ContentType, id: string): Promise<void> {
  const { creator_id } = await expectReadable(ctx, [type], id)
  if (creator_id !== ctx.actor.id) fail('NOT_CONTENT_OWNER')
}
