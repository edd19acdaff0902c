import { run, type UserCtx } from '../core/context.ts'
import { instant, statement, uuid } from '../platform/statement.ts'

const deleteBlocks = statement({
  name: 'graph.blocks_delete_expired',
  params: { one: uuid, other: uuid, now: instant },
  text: (p) => `
    delete from blocks
    where (blocker_id, blocked_id) in ((${p.one}, ${p.other}), (${p.other}, ${p.one}))
      and expires_at <= ${p.now}`,
})

const follow = statement({
  name: 'graph.follow',
  params: { id: uuid, follower: uuid, following: uuid, now: instant },
  text: (p) => `
    insert into follows (id, follower_id, following_id, created_at)
    values (${p.id}, ${p.follower}, ${p.following}, ${p.now})`,
})

const request = statement({
  name: 'graph.follow_request',
  params: { requester: uuid, target: uuid, now: instant },
  text: (p) => `
    insert into follow_requests (requester_id, target_id, created_at)
    values (${p.requester}, ${p.target}, ${p.now})`,
})

const unfollow = statement({
  name: 'graph.unfollow',
  params: { follower: uuid, following: uuid },
  row: { id: uuid },
  text: (p) => `
    delete from follows
    where follower_id = ${p.follower} and following_id = ${p.following}
    returning id`,
})

const deleteRequest = statement({
  name: 'graph.follow_request_delete',
  params: { requester: uuid, target: uuid },
  row: { target_id: uuid },
  text: (p) => `
    delete from follow_requests
    where requester_id = ${p.requester} and target_id = ${p.target}
    returning target_id`,
})

/**
 * Deletes blocks between two users that have expired but still have their rows: Postgres refuses edges of a blocked
 * pair.
 */
export async function deleteExpiredBlocks(ctx: UserCtx, one: string, other: string): Promise<void> {
  await run(ctx, deleteBlocks, { one, other, now: ctx.core.clock.now() })
}

export async function insertFollow(ctx: UserCtx, follower: string, following: string): Promise<void> {
  const { newId, clock } = ctx.core
  await deleteExpiredBlocks(ctx, follower, following)
  await run(ctx, follow, { id: newId(), follower, following, now: clock.now() })
}

export async function insertFollowRequest(ctx: UserCtx, requester: string, target: string): Promise<void> {
  await deleteExpiredBlocks(ctx, requester, target)
  await run(ctx, request, { requester, target, now: ctx.core.clock.now() })
}

/** Returns whether the follow existed. */
export async function deleteFollow(ctx: UserCtx, follower: string, following: string): Promise<boolean> {
  return (await run(ctx, unfollow, { follower, following })).length > 0
}

/** Returns whether the request existed. */
export async function deleteFollowRequest(ctx: UserCtx, requester: string, target: string): Promise<boolean> {
  return (await run(ctx, deleteRequest, { requester, target })).length > 0
}
