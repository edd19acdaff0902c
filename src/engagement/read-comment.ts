import { type ContentType, contentAccessSql } from '../content/index.ts'
import { fail } from '../contract/errors.ts'
import { run, type UserCtx } from '../core/context.ts'
import type { Access } from '../graph/index.ts'
import { boolean, instant, type RowOf, statement, textOf, uuid } from '../platform/statement.ts'
import { showsComment } from './comments.views.ts'

const comment = statement({
  name: 'engagement.read_comment',
  params: { comment: uuid, viewer: uuid, now: instant },
  row: {
    id: uuid,
    user_id: uuid,
    root_id: uuid,
    content_id: uuid,
    content_type: textOf<ContentType>(),
    creator_id: uuid,
    access: textOf<Access>(),
    is_shown: boolean,
    is_banned: boolean,
  },
  text: (p) => `
    select
      e.id,
      e.user_id,
      coalesce(e.root_id, e.id) as root_id,
      e.content_id,
      c.type as content_type,
      c.creator_id,
      case
        when c.deleted_at is not null then 'hidden'
        else ${contentAccessSql({ viewer: p.viewer, now: p.now })}
      end as access,
      ${showsComment('e', 'a', p)}
        and not exists (
          select
          from comments above
          join users aa on aa.id = above.user_id
          where above.id in (e.parent_id, e.root_id)
            and not (${showsComment('above', 'aa', p)})
        ) as is_shown,
      exists (
        select
        from live_bans
        where session_id = c.id
          and user_id = ${p.viewer}
      ) as is_banned
    from comments e
    join contents c on c.id = e.content_id
    join users u on u.id = c.creator_id
    join users a on a.id = e.user_id
    where e.id = ${p.comment}
      and e.deleted_at is null`,
})

/**
 * Returns a comment, and the caller's access to the content that it belongs to. `is_shown` is false if the caller may
 * see the content but not the comment, or a comment above it; `is_banned` is true if it is a stream from which the
 * caller is banned.
 * @throws COMMENT_NOT_FOUND
 */
export async function readComment(ctx: UserCtx, commentId: string): Promise<RowOf<typeof comment>> {
  const [row] = await run(ctx, comment, { comment: commentId, viewer: ctx.actor.id, now: ctx.core.clock.now() })
  return row ?? fail('COMMENT_NOT_FOUND')
}
