import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { emitSql } from '../events/index.ts'
import { changeReaction, createReaction } from './reactions.ts'
import { aboutTarget, engagedTypes } from './target.ts'

type SaveState = components['schemas']['SaveState']

const save = createReaction({
  table: 'saves',
  counter: 'save_count',
  types: engagedTypes,
  events: { set: 'content_saved', unset: 'content_unsaved' },
  emit: (type, from, count) => emitSql(type, from, { ...aboutTarget, new_save_count: count }),
})

/**
 * Saves a post or a reel for later. A second save of the same user changes nothing.
 * @throws CONTENT_NOT_FOUND, CONTENT_ALREADY_DELETED, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED
 */
export async function saveContent(ctx: UserCtx, id: string): Promise<SaveState> {
  return { saved: true, save_count: await changeReaction(ctx, save, 'set', id) }
}

/**
 * Removes the caller's save. Does nothing if there is none.
 * @throws CONTENT_NOT_FOUND, CONTENT_ALREADY_DELETED, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED
 */
export async function unsaveContent(ctx: UserCtx, id: string): Promise<SaveState> {
  return { saved: false, save_count: await changeReaction(ctx, save, 'unset', id) }
}
