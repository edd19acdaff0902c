import type { Job } from '../core/job.ts'
import { eventsVariables } from './events.variables.ts'
import { trimStreams } from './trim-streams.ts'
import { watchLags } from './watch-lags.ts'

// The metrics of every process show the lags, whichever process is asked.
const lags: Job = {
  name: 'watch-lags',
  everyMs: 5_000,
  what: 'measuring lags',
  per: 'process',
  run: ({ core }) => watchLags(core),
}

const trim: Job = {
  name: 'trim-streams',
  everyMs: 5_000,
  what: 'trimming streams',
  run: ({ core }) => trimStreams(core),
}

/** Events: from the write-ahead log of Postgres to their consumers. */
export const events = { variables: eventsVariables, jobs: [lags, trim] }
