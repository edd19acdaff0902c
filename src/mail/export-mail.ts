import { exportRows } from '../core/export.ts'

/** Exports which mails were sent to a user. Their texts are not stored. */
export const exportMails = {
  mails: exportRows({
    name: 'mail.export_mails',
    from: 'mails',
    columns: `kind, recipient, created_at, settled_at, outcome`,
    where: (user) => `user_id = ${user}`,
  }),
}
