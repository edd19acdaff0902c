export { onEvents, onRowChanges } from './on-events.ts'
