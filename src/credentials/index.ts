export { credentials } from './credentials.module.ts'
export { preparePasswordReset } from './request-password-reset.ts'
