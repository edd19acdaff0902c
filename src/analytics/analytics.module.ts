import type { Config } from '../config.ts'
import { onEventsOf, onRowsOf } from '../events/index.ts'
import { analyticsHandlers } from './analytics.handlers.ts'
import { analyticsVariables } from './analytics.variables.ts'
import { eraseAnalytics } from './erase-rows.ts'
import { exportAnalytics } from './export-rows.ts'
import { onEvents, onRowChanges, onShown } from './on-events.ts'

const lingerMs = (config: Config): number => config.of(analyticsVariables).ANALYTICS_LINGER_MS

/** Copies of events and rows in ClickHouse, and analytics that are read from them. */
export const analytics = {
  handlers: analyticsHandlers,
  eraseTogether: eraseAnalytics,
  export: exportAnalytics,
  variables: analyticsVariables,
  consumers: [
    onEventsOf({ name: 'clickhouse-events', subject: 'events.>', batch: 2_000, lingerMs, handle: onEvents }),
    onEventsOf({
      name: 'clickhouse-shown',
      stream: 'SHOWN',
      subject: 'shown.>',
      batch: 100,
      lingerMs,
      handle: onShown,
    }),
    onRowsOf({ name: 'clickhouse-rows', subject: 'cdc.>', batch: 2_000, lingerMs, handle: onRowChanges }),
  ],
}
