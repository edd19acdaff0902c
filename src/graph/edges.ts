import { run, type UserCtx } from '../core/context.ts'
import { instant, statement, uuid } from '../platform/statement.ts'

const forgetBlocks = statement({
  name: 'graph.blocks_forget_expired',
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

const forgetRequest = statement({
  name: 'graph.follow_request_forget',
  params: { requester: uuid, target: uuid },
  row: { target_id: uuid },
  text: (p) => `
    delete from follow_requests
    where requester_id = ${p.requester} and target_id = ${p.target}
    returning target_id`,
})

/** A block that has expired but still has its row: Postgres lets no edge of a blocked pair in, so it goes first. */
export async function forgetExpiredBlocks(ctx: UserCtx, one: string, other: string): Promise<void> {
  await run(ctx, forgetBlocks, { one, other, now: ctx.core.clock.now() })
}

/** Writes an edge. */
export async function insertFollow(ctx: UserCtx, follower: string, following: string): Promise<void> {
  const { newId, clock } = ctx.core
  await forgetExpiredBlocks(ctx, follower, following)
  await run(ctx, follow, { id: newId(), follower, following, now: clock.now() })
}

export async function insertFollowRequest(ctx: UserCtx, requester: string, target: string): Promise<void> {
  await forgetExpiredBlocks(ctx, requester, target)
  await run(ctx, request, { requester, target, now: ctx.core.clock.now() })
}

/** Returns whether there was one. */
export async function deleteFollow(ctx: UserCtx, follower: string, following: string): Promise<boolean> {
  return (await run(ctx, unfollow, { follower, following })).length > 0
}

/** Returns whether there was one. */
export async function deleteFollowRequest(ctx: UserCtx, requester: string, target: string): Promise<boolean> {
  return (await run(ctx, forgetRequest, { requester, target })).length > 0
}
