import { exportRows } from '../core/export.ts'

/** Exports what a user has done with contents. */
export const exportEngagement = {
  likes: exportRows({
    name: 'engagement.export_likes',
    from: 'likes',
    columns: `content_id, created_at`,
    where: (user) => `user_id = ${user}`,
  }),
  saves: exportRows({
    name: 'engagement.export_saves',
    from: 'saves',
    columns: `content_id, created_at`,
    where: (user) => `user_id = ${user}`,
  }),
  shares: exportRows({
    name: 'engagement.export_shares',
    from: 'shares',
    columns: `id, content_id, text, created_at`,
    where: (user) => `user_id = ${user}`,
  }),
  comments: exportRows({
    name: 'engagement.export_comments',
    from: 'comments',
    columns: `id, content_id, parent_id, content, reply_count, mentions, created_at, deleted_at`,
    where: (user) => `user_id = ${user}`,
  }),
  commenters: exportRows({
    name: 'engagement.export_commenters',
    from: 'commenters',
    columns: `content_id`,
    where: (user) => `user_id = ${user}`,
  }),
  views: exportRows({
    name: 'engagement.export_views',
    from: 'views',
    columns: `id, content_id, received_at`,
    where: (user) => `viewer_id = ${user}`,
  }),
  story_viewers: exportRows({
    name: 'engagement.export_story_viewers',
    from: 'story_viewers',
    columns: `story_id, viewed_at`,
    where: (user) => `viewer_id = ${user}`,
  }),
}
