import type { Handlers } from '../contract/handlers.ts'
import { followUser } from './follow-user.ts'
import { listRelatedUsers } from './list-related-users.ts'
import { unfollowUser } from './unfollow-user.ts'

export const graphHandlers = {
  followUser: async (ctx, { params }) => ({ status: 201, body: await followUser(ctx, params.id) }),
  unfollowUser: async (ctx, { params }) => {
    await unfollowUser(ctx, params.id)
    return { status: 204 }
  },
  listFollowers: async (ctx, { params, query }) => ({ status: 200, body: await listRelatedUsers(ctx, 'followers', params.id, query) }),
  listFollowing: async (ctx, { params, query }) => ({ status: 200, body: await listRelatedUsers(ctx, 'following', params.id, query) }),
} satisfies Partial<Handlers>
