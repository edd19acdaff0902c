import { exportRows } from '../core/export.ts'

/** Exports the contents of a user, with captions and titles. */
export const exportContents = {
  contents: exportRows({
    name: 'content.export_contents',
    from: `contents c
      left join posts p using (id)
      left join reels r using (id)
      left join stories s using (id)
      left join live_sessions l using (id)`,
    columns: `c.id, c.type, c.visibility, c.status, coalesce(p.caption, r.caption, s.caption, l.title) as text, c.tags,
      c.mentions, c.sensitive, c.content_warning, c.like_count, c.comment_count, c.share_count, c.save_count,
      c.view_count, c.created_at, c.published_at, c.publish_at, c.deleted_at,
      array(select media_id from content_media where content_id = c.id order by position) as media_ids`,
    where: (user) => `c.creator_id = ${user}`,
  }),
}
