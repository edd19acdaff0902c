import { exportRows } from '../core/export.ts'

/** Exports the verifications and password resets of a user, without their codes. */
export const exportCredentials = {
  email_verifications: exportRows({
    name: 'credentials.export_email_verifications',
    from: 'email_verifications',
    columns: `email, created_at, expires_at`,
    where: (user) => `user_id = ${user}`,
  }),
  password_resets: exportRows({
    name: 'credentials.export_password_resets',
    from: 'password_resets',
    columns: `created_at, expires_at`,
    where: (user) => `user_id = ${user}`,
  }),
}
