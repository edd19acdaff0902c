export { analyticsHandlers } from './analytics.handlers.ts'
export { createImpressions, type Impressions } from './impressions.ts'
export { onEvents, onRowChanges } from './on-events.ts'
