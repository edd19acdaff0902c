export { checkCounts, repairCounts, type WrongCount } from './check-counts.ts'
export { docsPolicy } from './docs-page.ts'
export { operationsHandlers } from './operations.handlers.ts'
export { readiness } from './readiness.ts'
