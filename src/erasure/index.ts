export { erasure } from './erasure.module.ts'
