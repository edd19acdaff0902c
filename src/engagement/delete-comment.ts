import { addToCounter, type ContentType } from '../content/index.ts'
import { fail } from '../contract/errors.ts'
import { type Ctx, run, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { refuseUnlessVisible } from '../graph/index.ts'
import { arrayOf, boolean, instant, integer, nullable, statement, uuid } from '../platform/statement.ts'
import { countedComments, isCounted } from './comments.views.ts'
import { readComment } from './read-comment.ts'

// The content is locked first, as when a comment is created.
const lockContent = statement({
  name: 'engagement.lock_content_of_comment',
  params: { content: uuid },
  text: (p) => `
    select
    from contents
    where id = ${p.content}
    for no key update`,
})

// The lock on the first comment of a thread is the lock of the whole thread: replies and deletes run one at a time.
const lockThread = statement({
  name: 'engagement.lock_thread',
  params: { root: uuid },
  text: (p) => `
    select
    from comments
    where id = ${p.root}
    for update`,
})

const remove = statement({
  name: 'engagement.delete_comment',
  params: { comment: uuid, now: instant },
  row: { many: integer, counted: integer, is_counted: boolean, parent_id: nullable(uuid), people: arrayOf(uuid) },
  text: (p) => `
    with recursive branch as (
      select id, parent_id, user_id
      from comments
      where id = ${p.comment}
        and deleted_at is null
      union all
      select c.id, c.parent_id, c.user_id
      from comments c
      join branch on c.parent_id = branch.id
      where c.deleted_at is null
    ), deleted as (
      update comments
      set deleted_at = ${p.now}
      from branch
      where comments.id = branch.id
      returning comments.id
    ), counted as (
      select e.id
      from ${countedComments}
      where e.id in (select id from branch)
        and ${isCounted}
    )
    select
      (select count(*)::integer from deleted) as many,
      (select count(*)::integer from counted) as counted,
      exists (select from counted where id = ${p.comment}) as is_counted,
      (select parent_id from branch where id = ${p.comment}) as parent_id,
      array(select distinct user_id from branch) as people`,
})

// A reply counts for its parent and for the first comment of its thread; if these are the same comment, only once.
const discountReplies = statement({
  name: 'engagement.discount_replies',
  params: { root: uuid, parent: uuid, counted: integer, is_counted: boolean },
  text: (p) => `
    update comments
    set reply_count = reply_count - case when id = ${p.root} then ${p.counted} else ${p.is_counted}::integer end
    where id in (${p.root}, ${p.parent})`,
})

// A separate statement, so that it does not see the deleted comments. People who have none left no longer count.
const discountComments = statement({
  name: 'engagement.discount_comments',
  params: { content: uuid, counted: integer, people: arrayOf(uuid) },
  row: { comment_count: integer },
  text: (p) => `
    with gone as (
      delete from commenters m
      where m.content_id = ${p.content}
        and m.user_id = any (${p.people})
        and not exists (
          select
          from ${countedComments}
          where e.content_id = m.content_id
            and e.user_id = m.user_id
            and ${isCounted}
        )
      returning m.user_id
    )
    ${addToCounter('comment_count', {
      by: `-${p.counted}`,
      where: `contents.id = ${p.content}`,
      people: { counter: 'commenter_count', by: '-(select count(*)::integer from gone)' },
    })}`,
})

type Branch = { id: string; root_id: string; content_id: string; content_type: ContentType; creator_id: string }

/**
 * Deletes a comment with all replies to it, in the call's transaction. Returns how many comments that were.
 */
export async function deleteBranch(inside: Ctx, branch: Branch): Promise<number> {
  const { id, root_id, content_id, content_type, creator_id } = branch
  const content = { content_id, content_type, creator_id }
  await run(inside, lockContent, { content: content.content_id })
  await run(inside, lockThread, { root: root_id })
  const [deleted] = await run(inside, remove, { comment: id, now: inside.core.clock.now() })
  if (deleted === undefined || deleted.many === 0) return 0
  const { many, counted, is_counted, parent_id, people } = deleted
  if (parent_id !== null) await run(inside, discountReplies, { root: root_id, parent: parent_id, counted, is_counted })
  const [counter] = await run(inside, discountComments, { content: content.content_id, counted, people })
  const new_comment_count = counter!.comment_count
  await emit(inside, 'comment_deleted', { ...content, comment_id: id, new_comment_count })
  return many
}

/**
 * Deletes a comment of the caller's, or any comment on the caller's content, with all replies to it.
 * @throws COMMENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, NOT_CONTENT_OWNER
 */
export async function deleteComment(ctx: UserCtx, commentId: string): Promise<void> {
  const { user_id, access, is_shown, ...branch } = await readComment(ctx, commentId)
  if (user_id !== ctx.actor.id) {
    refuseUnlessVisible(access, 'COMMENT_NOT_FOUND')
    if (branch.creator_id !== ctx.actor.id) fail(is_shown ? 'NOT_CONTENT_OWNER' : 'COMMENT_NOT_FOUND')
  }
  const many = await transaction(ctx, (inside) => deleteBranch(inside, branch))
  if (many === 0) fail('COMMENT_NOT_FOUND')
}
