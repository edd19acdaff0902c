import { exportRows } from '../core/export.ts'

/** Exports the suspensions of a user, without the moderators. */
export const exportSuspensions = {
  suspensions: exportRows({
    name: 'moderation.export_suspensions',
    from: 'suspensions',
    columns: `reason, imposed_at, until, lifted_at`,
    where: (user) => `user_id = ${user}`,
  }),
}
