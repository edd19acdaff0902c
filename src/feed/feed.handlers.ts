import type { Handlers } from '../contract/handlers.ts'
import { getFollowingFeed } from './get-following-feed.ts'

export const feedHandlers = {
  getFollowingFeed: async (ctx, { query }) => ({ status: 200, body: await getFollowingFeed(ctx, query) }),
} satisfies Partial<Handlers>
