import { sql, type UserCtx } from '../core/context.ts'

const forgetBlocks = {
  name: 'forget_expired_blocks',
  text: `delete from blocks where (blocker_id, blocked_id) in (($1::uuid, $2::uuid), ($2::uuid, $1::uuid)) and expires_at <= $3`,
}
const follow = {
  name: 'follow',
  text: 'insert into follows (id, follower_id, following_id, created_at) values ($1, $2, $3, $4)',
}
const request = {
  name: 'follow_request',
  text: 'insert into follow_requests (requester_id, target_id, created_at) values ($1, $2, $3)',
}
const unfollow = {
  name: 'unfollow',
  text: 'delete from follows where follower_id = $1 and following_id = $2 returning 1',
}
const forgetRequest = {
  name: 'forget_follow_request',
  text: 'delete from follow_requests where requester_id = $1 and target_id = $2 returning 1',
}

/** A block that has expired but still has its row: Postgres lets no edge of a blocked pair in, so it goes first. */
export async function forgetExpiredBlocks(ctx: UserCtx, one: string, other: string): Promise<void> {
  await sql(ctx, forgetBlocks, [one, other, ctx.core.clock.now()])
}

/** Writes an edge. */
export async function insertFollow(ctx: UserCtx, followerId: string, followingId: string): Promise<void> {
  await forgetExpiredBlocks(ctx, followerId, followingId)
  await sql(ctx, follow, [ctx.core.newId(), followerId, followingId, ctx.core.clock.now()])
}

export async function insertFollowRequest(ctx: UserCtx, requesterId: string, targetId: string): Promise<void> {
  await forgetExpiredBlocks(ctx, requesterId, targetId)
  await sql(ctx, request, [requesterId, targetId, ctx.core.clock.now()])
}

/** Answers whether there was one. */
export async function deleteFollow(ctx: UserCtx, followerId: string, followingId: string): Promise<boolean> {
  return (await sql(ctx, unfollow, [followerId, followingId])).length > 0
}

/** Answers whether there was one. */
export async function deleteFollowRequest(ctx: UserCtx, requesterId: string, targetId: string): Promise<boolean> {
  return (await sql(ctx, forgetRequest, [requesterId, targetId])).length > 0
}
