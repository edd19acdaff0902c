export { credentialHandlers } from './credentials.handlers.ts'
export { preparePasswordReset } from './request-password-reset.ts'
