import { fail } from '../contract/errors.ts'
import type { UserCtx } from '../core/context.ts'
import { visibleHighlight } from './get-highlight.ts'

/**
 * Throws unless the highlight is the caller's. For the highlight of another user the error is the same as on a read;
 * only a caller who may read the highlight gets NOT_CONTENT_OWNER.
 * @throws HIGHLIGHT_NOT_FOUND, NOT_FOLLOWING, NOT_CONTENT_OWNER
 */
export async function expectOwnHighlight(ctx: UserCtx, id: string): Promise<void> {
  if ((await visibleHighlight(ctx, id)).owner_id !== ctx.actor.id) fail('NOT_CONTENT_OWNER')
}
