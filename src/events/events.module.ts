import type { Ctx } from '../core/context.ts'
import { eventsVariables } from './events.variables.ts'
import { watchLags } from './watch-lags.ts'

const secondMs = 1000

/** Events: from the write-ahead log of Postgres to their consumers. */
export const events = {
  variables: eventsVariables,
  jobs: [{ everyMs: 5 * secondMs, what: 'measuring lags', run: ({ core }: Ctx) => watchLags(core) }],
}
