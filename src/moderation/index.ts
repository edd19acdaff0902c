export { moderation } from './moderation.module.ts'
export { endDueSuspensions } from './reinstate-user.ts'
