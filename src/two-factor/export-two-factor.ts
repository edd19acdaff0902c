import { exportRows } from '../core/export.ts'

/** Exports the state of two-factor authentication, without its secrets. */
export const exportTwoFactor = {
  two_factor: exportRows({
    name: 'two-factor.export_two_factor',
    from: 'two_factor',
    columns: `created_at, enabled_at`,
    where: (user) => `user_id = ${user}`,
  }),
  recovery_codes: exportRows({
    name: 'two-factor.export_recovery_codes',
    from: 'recovery_codes',
    columns: `used_at`,
    where: (user) => `user_id = ${user}`,
  }),
  login_challenges: exportRows({
    name: 'two-factor.export_login_challenges',
    from: 'login_challenges',
    columns: `created_at, expires_at, used_at`,
    where: (user) => `user_id = ${user}`,
  }),
}
