import { whole } from '../config.ts'

/** The variables of analytics. */
export const analyticsVariables = {
  ANALYTICS_LINGER_MS: whole
    .default(1_000)
    .describe(
      'Milliseconds that events are collected before they are inserted into ClickHouse together: few large inserts ' +
        'cost ClickHouse far less than many small ones.',
    ),
}
