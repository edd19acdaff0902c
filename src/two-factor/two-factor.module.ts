import { twoFactorHandlers } from './two-factor.handlers.ts'

/** A second proof when signing in. */
export const twoFactor = {
  handlers: twoFactorHandlers,
  tables: ['two_factor', 'recovery_codes', 'login_challenges'],
}
