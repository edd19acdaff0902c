import { sql, type UserCtx } from '../context.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { envelope } from '../events/index.ts'
import { type Access, accessSql } from '../graph/index.ts'

type LikeState = components['schemas']['LikeState']
type Row = { access: Access; deleted: boolean; like_count: number }

/** The post if the caller may act on it. `target` is empty when not, and then nothing below it happens. */
const seen = `seen as (
    select c.id, c.type, c.creator_id, c.like_count, c.deleted_at is not null as deleted,
      case when c.status <> 'published' and c.creator_id <> $2 then 'hidden'
        else ${accessSql({ viewer: '$2::uuid', creator: 'u', visibility: 'c.visibility', now: '$4::timestamptz' })} end as access
    from contents c join posts p on p.id = c.id join users u on u.id = c.creator_id where c.id = $1
  ), target as (select * from seen where access = 'visible' and not deleted)`

// What the event says of the content is known in the statement only.
const said = (direction: string) => `said as (
    select pg_logical_emit_message(true, 'events.engagement', jsonb_set($3::jsonb, '{data}', jsonb_build_object(
      'content_id', target.id, 'content_type', target.type, 'creator_id', target.creator_id, 'new_like_count', counted.like_count))::text) as ${direction}
    from target, counted
  )`

const outcome = `select access, deleted, coalesce((select like_count from counted), like_count) as like_count, (select count(*) from said) as events from seen`

/**
 * One round trip each. The row of `likes` decides: who inserted or deleted it changes the counter by one and emits; everybody else changes
 * nothing. The counter's row is locked last, so the lock is held for the commit only.
 */
const like = {
  name: 'like_post',
  text: `with ${seen}, changed as (
      insert into likes (content_id, user_id, created_at) select id, $2, $4::timestamptz from target on conflict do nothing returning content_id
    ), counted as (
      update contents set like_count = contents.like_count + 1 from changed where contents.id = changed.content_id returning contents.like_count
    ), ${said('liked')} ${outcome}`,
}
const unlike = {
  name: 'unlike_post',
  text: `with ${seen}, changed as (
      delete from likes using target where content_id = target.id and user_id = $2 returning content_id
    ), counted as (
      update contents set like_count = contents.like_count - 1 from changed where contents.id = changed.content_id returning contents.like_count
    ), ${said('unliked')} ${outcome}`,
}

/**
 * Likes a post; liking twice is one like.
 * @throws CONTENT_NOT_FOUND, CONTENT_ALREADY_DELETED, NOT_FOLLOWING, USER_BLOCKED
 */
export function likePost(ctx: UserCtx, id: string): Promise<LikeState> {
  return change(ctx, id, true)
}

/**
 * Takes a like back; without one it is the same.
 * @throws CONTENT_NOT_FOUND, CONTENT_ALREADY_DELETED, NOT_FOLLOWING, USER_BLOCKED
 */
export function unlikePost(ctx: UserCtx, id: string): Promise<LikeState> {
  return change(ctx, id, false)
}

async function change(ctx: UserCtx, id: string, liked: boolean): Promise<LikeState> {
  const event = envelope(ctx, liked ? 'content_liked' : 'content_unliked', {})
  const [row] = await sql<Row>(ctx, liked ? like : unlike, [id, ctx.actor.id, JSON.stringify(event), ctx.runtime.clock.now()])
  if (row === undefined || row.access === 'hidden') fail('CONTENT_NOT_FOUND')
  if (row.access === 'blocked') fail('USER_BLOCKED')
  if (row.access === 'followers_only') fail('NOT_FOLLOWING')
  if (row.deleted) fail('CONTENT_ALREADY_DELETED')
  return { liked, like_count: row.like_count }
}
