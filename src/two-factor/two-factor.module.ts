import { eraseTwoFactor } from './erase-two-factor.ts'
import { exportTwoFactor } from './export-two-factor.ts'
import { twoFactorHandlers } from './two-factor.handlers.ts'

/** Two-factor authentication. */
export const twoFactor = {
  handlers: twoFactorHandlers,
  tables: ['two_factor', 'recovery_codes', 'login_challenges'],
  erase: eraseTwoFactor,
  export: exportTwoFactor,
}
