import { credentialHandlers } from './credentials.handlers.ts'
import { credentialsVariables } from './credentials.variables.ts'
import { eraseCredentials } from './erase-credentials.ts'
import { exportCredentials } from './export-credentials.ts'
import { resetMails } from './request-password-reset.ts'

/** Registration, login, passwords and e-mail addresses. */
export const credentials = {
  handlers: credentialHandlers,
  tables: ['email_verifications', 'password_resets'],
  erase: eraseCredentials,
  export: exportCredentials,
  variables: credentialsVariables,
  parts: [resetMails],
}
