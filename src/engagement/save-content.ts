import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { emitSql } from '../events/index.ts'
import { changeReaction, createReaction } from './reactions.ts'
import { type Address, aboutTarget, typesAt } from './target.ts'

type SaveState = components['schemas']['SaveState']

type SaveEvent = 'content_saved' | 'content_unsaved'

const kind = {
  table: 'saves',
  counter: 'save_count',
  events: { set: 'content_saved', unset: 'content_unsaved' },
  emit: (type: SaveEvent, from: string, count: string) =>
    emitSql(type, from, { ...aboutTarget, new_save_count: count }),
} as const
const reactions = {
  posts: createReaction({ ...kind, types: typesAt.posts }),
  reels: createReaction({ ...kind, types: typesAt.reels }),
}

/**
 * Saves a post or a reel for later. A second save of the same user changes nothing.
 * @throws CONTENT_NOT_FOUND, CONTENT_ALREADY_DELETED, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED
 */
export async function saveContent(ctx: UserCtx, at: Address, id: string): Promise<SaveState> {
  return { saved: true, save_count: await changeReaction(ctx, reactions[at], 'set', id) }
}

/**
 * Removes the caller's save. Does nothing if there is none.
 * @throws CONTENT_NOT_FOUND, CONTENT_ALREADY_DELETED, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED
 */
export async function unsaveContent(ctx: UserCtx, at: Address, id: string): Promise<SaveState> {
  return { saved: false, save_count: await changeReaction(ctx, reactions[at], 'unset', id) }
}
