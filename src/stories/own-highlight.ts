import { fail } from '../contract/errors.ts'
import type { UserCtx } from '../core/context.ts'
import { visibleHighlight } from './get-highlight.ts'

/**
 * The highlight is the caller's. Somebody else's is refused as reading it would be, and only who may read it learns
 * that it is another's.
 * @throws HIGHLIGHT_NOT_FOUND, NOT_FOLLOWING, NOT_CONTENT_OWNER
 */
export async function expectOwnHighlight(ctx: UserCtx, id: string): Promise<void> {
  if ((await visibleHighlight(ctx, id)).owner_id !== ctx.actor.id) fail('NOT_CONTENT_OWNER')
}
