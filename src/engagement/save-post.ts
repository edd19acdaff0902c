import type { UserCtx } from '../context.ts'
import type { components } from '../contract/generated/types.ts'
import { changeMark, markOf } from './mark.ts'

type SaveState = components['schemas']['SaveState']

const save = markOf('saves', 'save_count', { set: 'content_saved', unset: 'content_unsaved' })

/**
 * Saves a post for later; saving twice is saving once.
 * @throws CONTENT_NOT_FOUND, CONTENT_ALREADY_DELETED, NOT_FOLLOWING, USER_BLOCKED
 */
export async function savePost(ctx: UserCtx, id: string): Promise<SaveState> {
  return { saved: true, save_count: await changeMark(ctx, save, 'set', id) }
}

/**
 * Takes a save back; without one it is the same.
 * @throws CONTENT_NOT_FOUND, CONTENT_ALREADY_DELETED, NOT_FOLLOWING, USER_BLOCKED
 */
export async function unsavePost(ctx: UserCtx, id: string): Promise<SaveState> {
  return { saved: false, save_count: await changeMark(ctx, save, 'unset', id) }
}
