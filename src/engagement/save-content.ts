import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { emitSql } from '../events/index.ts'
import { changeMark, markOf } from './mark.ts'
import { aboutTarget, engagedTypes } from './target.ts'

type SaveState = components['schemas']['SaveState']

const save = markOf({
  table: 'saves',
  counter: 'save_count',
  types: engagedTypes,
  events: { set: 'content_saved', unset: 'content_unsaved' },
  emit: (type, from, count) => emitSql(type, from, { ...aboutTarget, new_save_count: count }),
})

/**
 * Saves a post or a reel for later; saving twice is saving once.
 * @throws CONTENT_NOT_FOUND, CONTENT_ALREADY_DELETED, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED
 */
export async function saveContent(ctx: UserCtx, id: string): Promise<SaveState> {
  return { saved: true, save_count: await changeMark(ctx, save, 'set', id) }
}

/**
 * Takes a save back; without one it is the same.
 * @throws CONTENT_NOT_FOUND, CONTENT_ALREADY_DELETED, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED
 */
export async function unsaveContent(ctx: UserCtx, id: string): Promise<SaveState> {
  return { saved: false, save_count: await changeMark(ctx, save, 'unset', id) }
}
