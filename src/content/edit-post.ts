import { LockMode } from '@mikro-orm/core'
import { sql, transaction, type UserCtx } from '../context.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import type { RawJson } from '../contract/handlers.ts'
import { emit } from '../events/index.ts'
import { Post } from './content.entity.ts'
import { getPost } from './get-post.ts'
import { tagsOf } from './tags.ts'

type Changes = components['schemas']['EditPostRequest']

const keep = { name: 'post_edit_keep', text: 'insert into post_edits (id, post_id, caption, replaced_at) values ($1, $2, $3, $4)' }
const pictures = { name: 'post_pictures', text: 'select from content_media where content_id = $1 limit 1' }

/**
 * Changes the caption or the visibility of a post, and keeps what the caption said before. What changes nothing is no edit.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_CONTENT_OWNER, VALIDATION_FAILED when neither caption nor picture would be left
 */
export async function editPost(ctx: UserCtx, id: string, changes: Changes): Promise<RawJson<components['schemas']['Post']>> {
  // Somebody else's: answers what reading it would, and only who may read it learns that it is another's.
  await getPost(ctx, id)
  return transaction(ctx, async (inside) => {
    const post = await inside.em.findOne(Post, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    if (post === null || post.deletedAt != null) fail('CONTENT_NOT_FOUND')
    if (post.creatorId !== ctx.actor.id) fail('NOT_CONTENT_OWNER')
    const { caption = post.caption, visibility = post.visibility } = changes
    if (caption === post.caption && visibility === post.visibility) return getPost(inside, id)
    if (caption.trim() === '' && (await sql(inside, pictures, [id])).length === 0)
      fail('VALIDATION_FAILED', { issues: [{ field: 'caption', message: 'A post needs a caption or a picture' }] })
    const now = ctx.runtime.clock.now()
    if (caption !== post.caption) await sql(inside, keep, [ctx.runtime.newId(), id, post.caption, now])
    Object.assign(post, { caption, visibility, tags: tagsOf(caption), updatedAt: now, editedAt: now })
    await emit(inside, 'content_edited', { content_id: post.id, content_type: post.type, creator_id: post.creatorId, visibility })
    return getPost(inside, id)
  })
}
