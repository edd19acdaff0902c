import { Migration } from '@mikro-orm/migrations'

const unchanged = 'follows, blocks, mutes, highlight_stories, subscriptions'
const users = `users (id, username, display_name, avatar_media_id, role, follower_count, following_count, post_count,
        created_at, updated_at)`

/**
 * Row changes have no captions and titles: streams and ClickHouse keep rows longer than their authors keep the texts.
 * Nor do they have what only the media server needs.
 */
export class Migration20261128000017_rows_without_texts extends Migration {
  override up(): void {
    this.addSql(`alter publication nova_cdc set table
      ${users},
      ${unchanged},
      posts (id, edited_at),
      reels (id, edited_at),
      stories (id, expires_at),
      highlights (id, owner_id, cover_story_id, position, created_at, updated_at),
      live_sessions (id, stream_id, creator_id, status, slow_mode_seconds, comments_enabled, announced_at, started_at,
        ended_at, end_reason, last_seen_at, peak_viewers, unique_viewers, last_message_seq)`)
  }

  override down(): void {
    this.addSql(`alter publication nova_cdc set table
      ${users},
      ${unchanged},
      posts, reels, stories, highlights, live_sessions`)
  }
}
