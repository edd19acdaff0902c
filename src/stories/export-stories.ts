import { exportRows } from '../core/export.ts'

/** Exports the highlights of a user. */
export const exportHighlights = {
  highlights: exportRows({
    name: 'stories.export_highlights',
    from: 'highlights h',
    columns: `h.id, h.title, h.position, h.cover_story_id, h.created_at,
      array(select story_id from highlight_stories where highlight_id = h.id order by position) as story_ids`,
    where: (user) => `h.owner_id = ${user}`,
  }),
}
