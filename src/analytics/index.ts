export { analyticsHandlers } from './analytics.handlers.ts'
export { onEvents, onRowChanges } from './on-events.ts'
