import type { Handlers } from '../contract/handlers.ts'
import { listRecommendations } from './list-recommendations.ts'

export const discoveryHandlers = {
  listRecommendations: async (ctx, { params, query }) => ({ status: 200, body: await listRecommendations(ctx, params.id, query) }),
} satisfies Partial<Handlers>
