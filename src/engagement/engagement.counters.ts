import type { StoredCounter } from '../core/counter.ts'
import { countedComments, isCounted } from './comments.views.ts'

/** The stored counters of engagement, and the queries that count them again. */
export const engagementCounters: readonly StoredCounter[] = [
  {
    table: 'contents',
    key: 'id',
    column: 'like_count',
    actual: 'select count(*) from likes where content_id = t.id',
  },
  {
    table: 'contents',
    key: 'id',
    column: 'comment_count',
    actual: `select count(*) from ${countedComments} where e.content_id = t.id and ${isCounted}`,
  },
  {
    table: 'contents',
    key: 'id',
    column: 'liker_count',
    actual: 'select count(*) from likes where content_id = t.id and user_id <> t.creator_id',
  },
  {
    table: 'contents',
    key: 'id',
    column: 'commenter_count',
    actual: `
      select count(distinct e.user_id)
      from ${countedComments}
      where e.content_id = t.id
        and e.user_id <> t.creator_id
        and ${isCounted}`,
  },
  {
    table: 'contents',
    key: 'id',
    column: 'share_count',
    actual: 'select count(*) from shares where content_id = t.id',
  },
  {
    table: 'contents',
    key: 'id',
    column: 'save_count',
    actual: 'select count(*) from saves where content_id = t.id',
  },
  {
    table: 'contents',
    key: 'id',
    column: 'view_count',
    // For a story: its viewers. For other content the stored value: older views are in ClickHouse only, and new views
    // that are not counted yet are not missing.
    actual: `
      select case t.type
        when 'story' then (select count(*) from story_viewers where story_id = t.id)
        else t.view_count
      end`,
  },
  {
    table: 'comments',
    key: 'id',
    column: 'reply_count',
    // The counter of a deleted comment is no longer updated.
    actual: `
      select case when t.deleted_at is null then count(*) else t.reply_count end
      from ${countedComments}
      where (e.parent_id = t.id or e.root_id = t.id)
        and ${isCounted}`,
  },
]
