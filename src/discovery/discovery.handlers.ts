import type { Handlers } from '../contract/handlers.ts'
import { discover } from './discover.ts'
import { getTrending } from './get-trending.ts'
import { listRecommendations } from './list-recommendations.ts'
import { listTrendingTags } from './list-trending-tags.ts'
import { search } from './search.ts'

export const discoveryHandlers = {
  listRecommendations: async (ctx, { params, query }) => ({
    status: 200,
    body: await listRecommendations(ctx, params.id, query),
  }),
  search: async (ctx, { query }) => ({ status: 200, body: await search(ctx, query) }),
  getTrending: async (ctx, { query }) => ({ status: 200, body: await getTrending(ctx, query) }),
  listTrendingTags: async (ctx, { query }) => ({ status: 200, body: await listTrendingTags(ctx, query) }),
  discover: async (ctx, { query }) => ({ status: 200, body: await discover(ctx, query.limit) }),
} satisfies Partial<Handlers>
