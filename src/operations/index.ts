export { docsPolicy } from './docs-page.ts'
export { readiness } from './readiness.ts'
export { operationsHandlers } from './operations.handlers.ts'
