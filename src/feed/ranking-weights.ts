import { z } from 'zod'

const weight = z.number().min(0).max(1)

/** How much each signal counts; the defaults are the original design's. */
export const rankingWeights = z.strictObject({
  freshness: weight.default(0.1),
  relationship: weight.default(0.3),
  engagement: weight.default(0.3),
  quality: weight.default(0.1),
  personalization: weight.default(0.2),
})
