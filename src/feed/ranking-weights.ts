import { z } from 'zod'

const weight = z.number().min(0).max(1)

/** The weights of the signals. The defaults are from the original design. */
export const rankingWeights = z.strictObject({
  freshness: weight.default(0.1),
  relationship: weight.default(0.3),
  engagement: weight.default(0.3),
  quality: weight.default(0.1),
  personalization: weight.default(0.2),
})
