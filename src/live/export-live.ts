import { exportRows } from '../core/export.ts'

/** Exports the streams of a user, and what the user did in streams. */
export const exportLive = {
  live_sessions: exportRows({
    name: 'live.export_live_sessions',
    from: 'live_sessions',
    columns: `id, stream_id, title, status, started_at, ended_at, end_reason, peak_viewers, unique_viewers`,
    where: (user) => `creator_id = ${user}`,
  }),
  live_viewers: exportRows({
    name: 'live.export_live_viewers',
    from: 'live_viewers',
    columns: `session_id, joined_at, left_at`,
    where: (user) => `viewer_id = ${user}`,
  }),
  live_chatters: exportRows({
    name: 'live.export_live_chatters',
    from: 'live_chatters',
    columns: `session_id, last_comment_at`,
    where: (user) => `user_id = ${user}`,
  }),
  live_bans: exportRows({
    name: 'live.export_live_bans',
    from: 'live_bans',
    columns: `session_id, user_id, created_at`,
    where: (user) => `session_id in (select id from live_sessions where creator_id = ${user})`,
  }),
  live_messages: exportRows({
    name: 'live.export_live_messages',
    from: 'live_messages',
    columns: `session_id, event, data, created_at`,
    where: (user) => `author_id = ${user}`,
  }),
}
