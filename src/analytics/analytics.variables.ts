import { whole } from '../config.ts'

/** How events reach ClickHouse. */
export const analyticsVariables = {
  ANALYTICS_LINGER_MS: whole
    .default(1_000)
    .describe(
      'How long events wait to reach ClickHouse together: it takes few large inserts far more easily than many ' +
        'small ones.',
    ),
}
