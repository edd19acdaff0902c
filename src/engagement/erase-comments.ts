import type { ContentType } from '../content/index.ts'
import { type Ctx, run, transaction } from '../core/context.ts'
import { anonymizeRows, eraseBatch, eraseRows, inOrder, untilNone } from '../core/erase.ts'
import { integer, statement, textOf, uuid } from '../platform/statement.ts'
import { deleteBranch } from './delete-comment.ts'

const batch = 50

// Newest first, so that few comments are deleted together with one that they reply to.
const written = statement({
  name: 'engagement.comments_to_erase',
  params: { user: uuid },
  row: { id: uuid, root_id: uuid, content_id: uuid, content_type: textOf<ContentType>(), creator_id: uuid },
  text: (p) => `
    select e.id, coalesce(e.root_id, e.id) as root_id, e.content_id, c.type as content_type, c.creator_id
    from comments e
    join contents c on c.id = e.content_id
    where e.user_id = ${p.user}
    order by e.created_at desc, e.id desc
    limit ${batch}`,
})

// A reply is newer than its parent, so the newest first: no row takes others with it.
const remove = statement({
  name: 'engagement.erase_branch',
  params: { comment: uuid },
  row: { many: integer },
  text: (p) => `
    with recursive branch as (
      select id, created_at
      from comments
      where id = ${p.comment}
      union all
      select c.id, c.created_at
      from comments c
      join branch on c.parent_id = branch.id
    ), gone as (
      delete from comments
      where id in (
        select id
        from branch
        order by created_at desc, id desc
        limit ${eraseBatch}
      )
      returning 1
    )
    select count(*)::integer as many
    from gone`,
})

/**
 * Deletes the comments of a user as `deleteComment` does, with the replies to them, and then their rows. The counters
 * of the contents and of the threads stay exact.
 */
async function eraseWritten(ctx: Ctx, user: string): Promise<void> {
  await untilNone(async () => {
    const found = await run(ctx, written, { user })
    for (const comment of found) {
      await transaction(ctx, (inside) => deleteBranch(inside, comment))
      await untilNone(async () => (await run(ctx, remove, { comment: comment.id }))[0]!.many)
    }
    return found.length
  })
}

/** Erases the comments of a user and those on the user's contents, and mentions of the user in other comments. */
export const eraseComments = {
  comments: inOrder(
    eraseWritten,
    eraseRows({
      name: 'engagement.erase_comments_received',
      table: 'comments',
      where: (user) => `content_id in (select id from contents where creator_id = ${user})`,
    }),
    anonymizeRows({
      name: 'engagement.erase_mentions',
      table: 'comments',
      where: (user) => `mentions @> array[${user}] and mentions <> '{}'`,
      set: (user) => `mentions = array_remove(mentions, ${user})`,
    }),
  ),
  // Deleting the comments has removed those that are counted.
  commenters: eraseRows({
    name: 'engagement.erase_commenters',
    table: 'commenters',
    where: (user) => `user_id = ${user} or content_id in (select id from contents where creator_id = ${user})`,
  }),
}
