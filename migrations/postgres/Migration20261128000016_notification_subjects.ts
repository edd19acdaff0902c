import { Migration } from '@mikro-orm/migrations'

/** What a notification shows of others and is read when it is shown: their names, pictures and texts. */
const joined = [
  ...['user_name', 'user_avatar_url', 'follower_name', 'follower_avatar_url', 'requester_name'],
  ...['requester_avatar_url', 'creator_name', 'creator_avatar_url', 'text', 'title', 'thumbnail_url'],
]

/**
 * Notifications have no texts, names or addresses of pictures any more, and know what content of others they are about,
 * so that they are found when it is deleted.
 */
export class Migration20261128000016_notification_subjects extends Migration {
  override up(): void {
    this.addSql(`alter table notifications
      add column others_content_id uuid,
      add column withdrawn_at timestamptz(3)`)
    this.addSql(`update notifications n
      set data = data - array[${joined.map((name) => `'${name}'`).join(', ')}],
        others_content_id = (
          select c.id
          from contents c
          where c.id = coalesce(n.data ->> 'content_id', n.data ->> 'stream_id')::uuid
            and c.creator_id <> n.user_id
        )`)
    this.addSql(`create index notifications_others_content on notifications (others_content_id, user_id)
      where others_content_id is not null`)
    this.addSql(`drop index notifications_live`)
    this.addSql(`drop index notifications_mentions`)
  }

  override down(): void {
    // The former readers need these fields. They show what is known without the texts.
    this.addSql(`update notifications n
      set data = n.data || case n.event
        when 'user_followed' then jsonb_build_object('follower_name', a.display_name, 'follower_avatar_url', null)
        when 'user_unfollowed' then jsonb_build_object('follower_name', a.display_name, 'follower_avatar_url', null)
        when 'follow_requested' then
          jsonb_build_object('requester_name', a.display_name, 'requester_avatar_url', null)
        when 'follow_request_approved' then jsonb_build_object('user_name', a.display_name, 'user_avatar_url', null)
        when 'content_liked' then jsonb_build_object('user_name', a.display_name)
        when 'content_commented' then jsonb_build_object('user_name', a.display_name, 'text', coalesce(
          (select content from comments where id = (n.data ->> 'comment_id')::uuid),
          ''
        ))
        when 'content_shared' then jsonb_build_object('user_name', a.display_name, 'text', null)
        when 'content_mentioned' then jsonb_build_object('user_name', a.display_name, 'text', null)
        when 'live_started' then jsonb_build_object(
          'creator_name', a.display_name,
          'creator_avatar_url', null,
          'title', coalesce((select title from live_sessions where id = (n.data ->> 'stream_id')::uuid), ''),
          'thumbnail_url', null
        )
        when 'live_ended' then jsonb_build_object('creator_name', a.display_name)
        else '{}'
      end
      from users a
      where a.id = n.actor_id`)
    this.addSql(`delete from notifications where event = 'notifications_withdrawn'`)
    this.addSql(`create index notifications_live on notifications (cause, user_id) where event = 'live_started'`)
    this.addSql(`create index notifications_mentions on notifications (cause) where event = 'content_mentioned'`)
    this.addSql(`drop index notifications_others_content`)
    this.addSql(`alter table notifications drop column withdrawn_at, drop column others_content_id`)
  }
}
