export { administrationHandlers } from './administration.handlers.ts'
export { endDueSuspensions } from './reinstate-user.ts'
