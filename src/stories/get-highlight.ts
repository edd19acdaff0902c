import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import type { UserCtx } from '../core/context.ts'
import { relationshipTo } from '../graph/index.ts'
import { type HighlightRow, type HighlightShape, readHighlight } from './highlights.views.ts'

/**
 * A highlight that the caller may see.
 * @throws HIGHLIGHT_NOT_FOUND also when its owner is blocked either way or suspended, and when the caller may see no
 * story of it; NOT_FOLLOWING
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
 * A highlight with its stories, in its owner's order.
 * @throws HIGHLIGHT_NOT_FOUND, NOT_FOLLOWING
 */
export async function getHighlight(
  ctx: UserCtx,
  id: string,
): Promise<RawJson<components['schemas']['HighlightWithStories']>> {
  return rawJson((await visibleHighlight(ctx, id, 'with_stories')).item)
}
