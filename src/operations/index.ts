export { checkCounts, repairCounts, type WrongCount } from './check-counts.ts'
export { docsPolicy } from './docs-page.ts'
export { operations } from './operations.module.ts'
export { readiness } from './readiness.ts'
