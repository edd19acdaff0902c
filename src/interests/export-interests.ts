import { exportRows } from '../core/export.ts'

/** Exports the interests of a user. */
export const exportInterests = {
  interests: exportRows({
    name: 'interests.export_interests',
    from: 'interests',
    columns: `tag, weight, updated_at`,
    where: (user) => `user_id = ${user}`,
  }),
  interest_erasures: exportRows({
    name: 'interests.export_interest_erasures',
    from: 'interest_erasures',
    columns: `erased_at`,
    where: (user) => `user_id = ${user}`,
  }),
  interest_marks: exportRows({
    name: 'interests.export_interest_marks',
    from: 'interest_marks',
    columns: `content_id, kind, tags, marked_at, is_set`,
    where: (user) => `user_id = ${user}`,
  }),
  feed_feedback: exportRows({
    name: 'interests.export_feed_feedback',
    from: 'feed_feedback',
    columns: `content_id, creator_id, kind, tags, created_at`,
    where: (user) => `user_id = ${user}`,
  }),
}
