import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import type { UserCtx } from '../core/context.ts'
import { relationshipTo } from '../graph/index.ts'
import { type HighlightRow, type HighlightShape, readHighlight } from './highlights.views.ts'

/**
 * Returns a highlight that the caller may see.
 * @throws HIGHLIGHT_NOT_FOUND also when there is a block in either direction between the caller and its owner, when the
 * owner is suspended, and when the caller may see none of its stories; NOT_FOLLOWING
 */
export async function visibleHighlight(
  ctx: UserCtx,
  id: string,
  shape: HighlightShape = 'plain',
): Promise<HighlightRow> {
  const row = (await readHighlight(ctx, id, shape)) ?? fail('HIGHLIGHT_NOT_FOUND')
  if (row.owner_id === ctx.actor.id) return row
  const { blocked, suspended, open } = await relationshipTo(ctx, row.owner_id)
  if (blocked || suspended) fail('HIGHLIGHT_NOT_FOUND')
  if (!open) fail('NOT_FOLLOWING')
  if (row.story_count === 0) fail('HIGHLIGHT_NOT_FOUND')
  return row
}

/**
 * Returns a highlight with its stories, in its owner's order.
 * @throws HIGHLIGHT_NOT_FOUND, NOT_FOLLOWING
 */
export async function getHighlight(
  ctx: UserCtx,
  id: string,
): Promise<RawJson<components['schemas']['HighlightWithStories']>> {
  return rawJson((await visibleHighlight(ctx, id, 'with_stories')).item)
}
