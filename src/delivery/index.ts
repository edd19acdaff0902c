export { delivery } from './delivery.module.ts'
