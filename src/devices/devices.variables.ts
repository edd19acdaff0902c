import { z } from 'zod'

/** Who sends pushes. */
export const devicesVariables = {
  PUSH_PROVIDER: z
    .enum(['record'])
    .default('record')
    .describe('Who sends pushes. `record` sends none and keeps the last 1,000 in Redis, for `nova push`.'),
}
