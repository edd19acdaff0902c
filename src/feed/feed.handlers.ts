import { type Handlers, noContent } from '../contract/handlers.ts'
import { explainFeed } from './explain-feed.ts'
import { getFeed } from './get-feed.ts'
import { getFollowingFeed } from './get-following-feed.ts'
import { giveFeedback } from './give-feedback.ts'
import { withdrawFeedback } from './withdraw-feedback.ts'

export const feedHandlers = {
  getFeed: async (ctx, { query, headers }) => {
    const fresh = headers['cache-control']?.toLowerCase().includes('no-cache') === true
    const { body, source } = await getFeed(ctx, { ...query, fresh })
    return { status: 200, body, headers: { 'X-Feed-Source': source } }
  },
  getFollowingFeed: async (ctx, { query }) => ({ status: 200, body: await getFollowingFeed(ctx, query) }),
  giveFeedback: async (ctx, { body }) => ({ status: 201, body: await giveFeedback(ctx, body) }),
  withdrawFeedback: (ctx, { params }) => noContent(withdrawFeedback(ctx, params.id)),
  explainFeed: async (ctx, { params, query }) => ({
    status: 200,
    body: await explainFeed(ctx, params.id, query.limit),
  }),
} satisfies Partial<Handlers>
