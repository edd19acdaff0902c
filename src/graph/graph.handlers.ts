import { type Handlers, noContent } from '../contract/handlers.ts'
import { addCloseFriend } from './add-close-friend.ts'
import { approveFollowRequest } from './approve-follow-request.ts'
import { blockUser } from './block-user.ts'
import { declineFollowRequest } from './decline-follow-request.ts'
import { followUser } from './follow-user.ts'
import { getRelationships } from './get-relationships.ts'
import { listBlocks } from './list-blocks.ts'
import { listCloseFriends } from './list-close-friends.ts'
import { listFollowRequests } from './list-follow-requests.ts'
import { listMutes } from './list-mutes.ts'
import { listRelatedUsers } from './list-related-users.ts'
import { muteUser } from './mute-user.ts'
import { removeCloseFriend } from './remove-close-friend.ts'
import { removeFollower } from './remove-follower.ts'
import { unblockUser } from './unblock-user.ts'
import { unfollowUser } from './unfollow-user.ts'
import { unmuteUser } from './unmute-user.ts'
import { withdrawFollowRequest } from './withdraw-follow-request.ts'

export const graphHandlers = {
  followUser: async (ctx, { params }) => ({ status: 201, body: await followUser(ctx, params.id) }),
  unfollowUser: (ctx, { params }) => noContent(unfollowUser(ctx, params.id)),
  removeFollower: (ctx, { params }) => noContent(removeFollower(ctx, params.id)),
  blockUser: async (ctx, { params, body }) => ({ status: 201, body: await blockUser(ctx, params.id, body) }),
  unblockUser: (ctx, { params }) => noContent(unblockUser(ctx, params.id)),
  muteUser: async (ctx, { params, body }) => ({ status: 201, body: await muteUser(ctx, params.id, body) }),
  unmuteUser: (ctx, { params }) => noContent(unmuteUser(ctx, params.id)),
  listFollowers: async (ctx, { params, query }) => ({
    status: 200,
    body: await listRelatedUsers(ctx, 'followers', params.id, query),
  }),
  listFollowing: async (ctx, { params, query }) => ({
    status: 200,
    body: await listRelatedUsers(ctx, 'following', params.id, query),
  }),
  listBlocks: async (ctx, { query }) => ({ status: 200, body: await listBlocks(ctx, query) }),
  listMutes: async (ctx, { query }) => ({ status: 200, body: await listMutes(ctx, query) }),
  listFollowRequests: async (ctx, { query }) => ({
    status: 200,
    body: await listFollowRequests(ctx, 'received', query),
  }),
  listSentFollowRequests: async (ctx, { query }) => ({
    status: 200,
    body: await listFollowRequests(ctx, 'sent', query),
  }),
  approveFollowRequest: async (ctx, { params }) => ({ status: 201, body: await approveFollowRequest(ctx, params.id) }),
  declineFollowRequest: (ctx, { params }) => noContent(declineFollowRequest(ctx, params.id)),
  withdrawFollowRequest: (ctx, { params }) => noContent(withdrawFollowRequest(ctx, params.id)),
  listCloseFriends: async (ctx, { query }) => ({ status: 200, body: await listCloseFriends(ctx, query) }),
  addCloseFriend: (ctx, { params }) => noContent(addCloseFriend(ctx, params.id)),
  removeCloseFriend: (ctx, { params }) => noContent(removeCloseFriend(ctx, params.id)),
  getRelationships: async (ctx, { query }) => ({ status: 200, body: await getRelationships(ctx, query.ids) }),
} satisfies Partial<Handlers>
