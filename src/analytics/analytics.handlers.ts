import type { Handlers } from '../contract/handlers.ts'
import { getReelAnalytics } from './get-reel-analytics.ts'

export const analyticsHandlers = {
  getReelAnalytics: async (ctx, { params, query }) => ({
    status: 200,
    body: await getReelAnalytics(ctx, params.id, query),
  }),
} satisfies Partial<Handlers>
