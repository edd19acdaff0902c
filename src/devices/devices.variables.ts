import { z } from 'zod'

/** The variables of pushes. */
export const devicesVariables = {
  PUSH_PROVIDER: z
    .enum(['record'])
    .default('record')
    .describe('Push provider. `record` sends no pushes and keeps the last 1,000 in Redis, for `nova push`.'),
}
