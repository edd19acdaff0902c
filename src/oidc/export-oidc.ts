import { exportRows } from '../core/export.ts'

/** Exports the links of a user to sign-in providers. */
export const exportIdentities = {
  identities: exportRows({
    name: 'oidc.export_identities',
    from: 'identities',
    columns: `provider, subject, email, created_at`,
    where: (user) => `user_id = ${user}`,
  }),
}
