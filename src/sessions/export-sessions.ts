import { exportRows } from '../core/export.ts'

/** Exports the sessions of a user, without their tokens. */
export const exportSessions = {
  sessions: exportRows({
    name: 'sessions.export_sessions',
    from: 'sessions',
    columns: `id, user_agent, ip, created_at, last_used_at, expires_at, ended_at, end_reason`,
    where: (user) => `user_id = ${user}`,
  }),
}
