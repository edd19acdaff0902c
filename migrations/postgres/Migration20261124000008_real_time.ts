import { Migration } from '@mikro-orm/migrations'

const grouped = `case
    when event in ('content_liked', 'content_commented', 'content_shared') then event || ':' || (data ->> 'content_id')
    when event = 'user_followed' then event
    end`

/** Live streams; notifications in groups, with preferences, devices and pushes. */
export class Migration20261124000008_real_time extends Migration {
  override up(): void {
    this.addSql(`alter table contents drop constraint contents_type_check`)
    this.addSql(
      `alter table contents add constraint contents_type_check check (type in ('post', 'reel', 'story', 'live'))`,
    )
    this.addSql(`drop trigger count_post_insert on contents`)
    this.addSql(`drop trigger count_post_update on contents`)
    this.addSql(
      `create trigger count_post_insert after insert on contents for each row when (new.type in ('post', 'reel'))
        execute function count_post()`,
    )
    this.addSql(
      `create trigger count_post_update after update of deleted_at, status on contents for each row
        when (new.type in ('post', 'reel')) execute function count_post()`,
    )

    this.addSql(`create table live_sessions (
      id uuid primary key references contents on delete cascade,
      stream_id uuid not null unique,
      creator_id uuid not null references users on delete cascade,
      title text not null,
      status text not null default 'starting' check (status in ('starting', 'live', 'ended')),
      slow_mode_seconds integer not null default 0,
      comments_enabled boolean not null default true,
      ingest_key_hash bytea,
      ingest_client text,
      announced_at timestamptz(3),
      started_at timestamptz(3) not null,
      ended_at timestamptz(3),
      end_reason text,
      last_seen_at timestamptz(3) not null,
      peak_viewers integer not null default 0,
      unique_viewers integer not null default 0,
      last_message_seq bigint not null default 0,
      check ((status = 'ended') = (ended_at is not null))
    )`)
    this.addSql(`create unique index live_sessions_running on live_sessions (creator_id) where ended_at is null`)
    this.addSql(`create index live_sessions_creator on live_sessions (creator_id, started_at desc)`)
    this.addSql(`create index live_sessions_seen on live_sessions (last_seen_at) where ended_at is null`)
    this.addSql(`create table live_viewers (
      id uuid primary key,
      session_id uuid not null references live_sessions on delete cascade,
      viewer_id uuid not null references users on delete cascade,
      process_id uuid not null,
      joined_at timestamptz(3) not null,
      left_at timestamptz(3)
    )`)
    this.addSql(`create index live_viewers_session on live_viewers (session_id, joined_at desc, id desc)`)
    this.addSql(`create index live_viewers_viewer on live_viewers (viewer_id, session_id)`)
    this.addSql(`create index live_viewers_present on live_viewers (process_id) where left_at is null`)
    this.addSql(`create table live_bans (
      session_id uuid not null references live_sessions on delete cascade,
      user_id uuid not null references users on delete cascade,
      created_at timestamptz(3) not null,
      primary key (session_id, user_id)
    )`)
    this.addSql(`create index live_bans_newest on live_bans (session_id, created_at desc, user_id desc)`)
    this.addSql(`create index live_bans_user on live_bans (user_id)`)
    // When somebody commented last, for slow mode: one row to lock for each, so that two comments at once are two.
    this.addSql(`create table live_chatters (
      session_id uuid not null references live_sessions on delete cascade,
      user_id uuid not null references users on delete cascade,
      last_comment_at timestamptz(3) not null,
      primary key (session_id, user_id)
    )`)
    this.addSql(`create index live_chatters_user on live_chatters (user_id)`)
    // What the sockets of a stream are told, numbered without gaps as notifications are; a comment that was deleted
    // leaves its number empty.
    this.addSql(`create table live_messages (
      session_id uuid not null references live_sessions on delete cascade,
      seq bigint not null,
      id uuid not null unique,
      event text not null,
      cause text not null,
      author_id uuid,
      data jsonb not null,
      created_at timestamptz(3) not null,
      primary key (session_id, seq),
      unique (session_id, cause)
    )`)

    this.addSql(`alter table notifications add column group_key text`)
    this.addSql(`update notifications set group_key = ${grouped}`)
    // Most stand alone; those that do not are found by their group, and the others by their place.
    this.addSql(
      `create index notifications_group on notifications (user_id, group_key, seq desc) where group_key is not null`,
    )
    this.addSql(`create index notifications_alone on notifications (user_id, seq desc) where group_key is null`)
    this.addSql(`create index notifications_live on notifications (cause, user_id) where event = 'live_started'`)
    this.addSql(`create table notification_groups (
      user_id uuid not null references users on delete cascade,
      group_key text not null,
      last_seq bigint not null,
      primary key (user_id, group_key)
    )`)
    this.addSql(`create index notification_groups_newest on notification_groups (user_id, last_seq desc)`)
    this.addSql(
      `insert into notification_groups
        select user_id, group_key, max(seq)
        from notifications
        where group_key is not null
        group by user_id, group_key`,
    )
    this.addSql(`create table notification_preferences (
      user_id uuid not null references users on delete cascade,
      kind text not null,
      in_app boolean not null,
      push boolean not null,
      primary key (user_id, kind)
    )`)
    this.addSql(`create table devices (
      id uuid primary key,
      user_id uuid not null references users on delete cascade,
      session_id uuid not null references sessions on delete cascade,
      platform text not null check (platform in ('ios', 'android', 'web')),
      environment text not null check (environment in ('production', 'sandbox')),
      token text not null,
      token_hash bytea not null,
      name text,
      locale text,
      created_at timestamptz(3) not null,
      registered_at timestamptz(3) not null
    )`)
    // A token is of one device in the world, and too long for an index.
    this.addSql(`create unique index devices_token on devices (token_hash, platform)`)
    this.addSql(`create index devices_user on devices (user_id, registered_at desc)`)
    this.addSql(`create index devices_session on devices (session_id)`)
    this.addSql(`create table pushes (
      id uuid primary key,
      user_id uuid not null references users on delete cascade,
      group_key text not null,
      created_at timestamptz(3) not null,
      claimed_at timestamptz(3),
      resumed_at timestamptz(3),
      settled_at timestamptz(3),
      outcome text
    )`)
    // While one waits, what comes in the same group goes with it.
    this.addSql(`create unique index pushes_waiting on pushes (user_id, group_key) where settled_at is null`)
    this.addSql(`create index pushes_age on pushes (created_at)`)

    // Neither keys nor the clock of signs of life.
    this.addSql(`alter publication nova_cdc add table
      live_sessions (id, stream_id, creator_id, title, status, slow_mode_seconds, comments_enabled, announced_at,
        started_at, ended_at, end_reason, peak_viewers, unique_viewers),
      live_viewers, live_bans`)
  }

  override down(): void {
    this.addSql(`alter publication nova_cdc drop table live_sessions, live_viewers, live_bans`)
    this.addSql(`drop table pushes, devices, notification_preferences, notification_groups`)
    this.addSql(`delete from notifications where event in ('user_unfollowed', 'live_started', 'live_ended')`)
    this.addSql(
      `update notification_counters k set unread_count =
        (select count(*) from notifications n where n.user_id = k.user_id and read_at is null)`,
    )
    this.addSql(`drop index notifications_live`)
    this.addSql(`drop index notifications_alone`)
    this.addSql(`drop index notifications_group`)
    this.addSql(`alter table notifications drop column group_key`)
    this.addSql(`drop table live_messages, live_chatters, live_bans, live_viewers, live_sessions`)
    this.addSql(`delete from contents where type = 'live'`)
    this.addSql(`drop trigger count_post_insert on contents`)
    this.addSql(`drop trigger count_post_update on contents`)
    this.addSql(
      `create trigger count_post_insert after insert on contents for each row when (new.type <> 'story')
        execute function count_post()`,
    )
    this.addSql(
      `create trigger count_post_update after update of deleted_at, status on contents for each row
        when (new.type <> 'story') execute function count_post()`,
    )
    this.addSql(`alter table contents drop constraint contents_type_check`)
    this.addSql(`alter table contents add constraint contents_type_check check (type in ('post', 'reel', 'story'))`)
  }
}
