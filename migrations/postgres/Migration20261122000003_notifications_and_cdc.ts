import { Migration } from '@mikro-orm/migrations'

/** Notifications, numbered per recipient without gaps, and the publication of row changes that the relay reads. */
export class Migration20261122000003_notifications_and_cdc extends Migration {
  override up(): void {
    this.addSql(`create table notifications (
      user_id uuid not null references users on delete cascade,
      seq bigint not null,
      id uuid not null unique,
      event text not null,
      cause text not null,
      data jsonb not null,
      created_at timestamptz(3) not null,
      read_at timestamptz(3),
      primary key (user_id, seq),
      unique (user_id, cause)
    )`)
    this.addSql(`create table notification_counters (
      user_id uuid primary key references users on delete cascade,
      last_seq bigint not null,
      unread_count integer not null check (unread_count >= 0)
    ) with (fillfactor = 50)`)

    // The columns of users are listed: a stream must never contain a password hash or an e-mail address.
    this.addSql(`create publication nova_cdc for table
      users (id, username, display_name, avatar_media_id, role, follower_count, following_count, post_count,
        created_at, updated_at),
      follows, blocks, mutes, media, contents, posts, content_media, likes, saves`)
  }

  override down(): void {
    this.addSql(`drop publication nova_cdc`)
    this.addSql(`drop table notification_counters, notifications`)
  }
}
