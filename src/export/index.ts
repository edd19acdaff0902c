export { exportDomain } from './export.module.ts'
export { exporters } from './exporters.ts'
