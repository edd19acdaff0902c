import { Migration } from '@mikro-orm/migrations'

const grouped = `case
    when event in ('content_liked', 'content_commented', 'content_shared') then event || ':' || (data ->> 'content_id')
    when event = 'user_followed' then event
    end`

/** Live streams; groups of notifications, notification preferences, devices and pushes. */
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
    // Time of each user's last comment, for slow mode. Comments of the same user lock the row, so two at the same time
    // are checked one after the other.
    this.addSql(`create table live_chatters (
      session_id uuid not null references live_sessions on delete cascade,
      user_id uuid not null references users on delete cascade,
      last_comment_at timestamptz(3) not null,
      primary key (session_id, user_id)
    )`)
    this.addSql(`create index live_chatters_user on live_chatters (user_id)`)
    // The messages for the sockets of a stream, numbered without gaps like notifications. The number of a deleted
    // comment stays unused.
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
    // Most notifications have no group. Those with a group are found by it, the others by their number.
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
    // A token belongs to one device only. It is too long for an index, so its hash is indexed.
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
    // While a push waits to be sent, it includes further notifications of the same group.
    this.addSql(`create unique index pushes_waiting on pushes (user_id, group_key) where settled_at is null`)
    this.addSql(`create index pushes_age on pushes (created_at)`)

    // Without the stream key, and without last_seen_at, which changes every few seconds.
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
