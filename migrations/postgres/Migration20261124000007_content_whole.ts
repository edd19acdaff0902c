import { Migration } from '@mikro-orm/migrations'

const longTexts = [
  ['posts', 'caption'],
  ['reels', 'caption'],
  ['stories', 'caption'],
  ['comments', 'content'],
  ['shares', 'text'],
]

/**
 * Reels, stories and highlights; drafts, schedules, content warnings and mentions; video; close friends, subscribers;
 * views.
 */
export class Migration20261124000007_content_whole extends Migration {
  override up(): void {
    this.addSql(`alter table media add column duration_ms integer, drop constraint media_kind_check`)
    this.addSql(`alter table media add constraint media_kind_check check (kind in ('image', 'video'))`)
    // Edited as text, because the stored form of the JSON matters (see variantsJson).
    this.addSql(
      `update media set variants = replace(variants::text, '"key":"', '"content_type":"image/webp","key":"')::json
        where variants::text <> '[]'`,
    )
    this.addSql(`create index media_reserved on media (created_at) where status = 'reserved'`)
    this.addSql(`create index media_age on media (created_at)`)
    this.addSql(`create index users_avatar on users (avatar_media_id) where avatar_media_id is not null`)

    this.addSql(`alter table contents
      drop constraint contents_type_check,
      drop constraint contents_visibility_check,
      drop constraint contents_status_check,
      add column mentions uuid[] not null default '{}',
      add column sensitive boolean not null default false,
      add column content_warning text,
      add column publish_at timestamptz(3)`)
    this.addSql(`alter table contents
      add constraint contents_type_check check (type in ('post', 'reel', 'story')),
      add constraint contents_visibility_check
        check (visibility in ('public', 'followers', 'subscribers', 'close_friends', 'private')),
      add constraint contents_status_check
        check (status in ('draft', 'scheduled', 'processing', 'published', 'failed'))`)
    // Stored in the row, like tags.
    this.addSql(`alter table contents alter column mentions set storage main`)

    this.addSql(`create table reels (
      id uuid primary key references contents on delete cascade,
      caption text not null,
      edited_at timestamptz(3)
    )`)
    this.addSql(`create table stories (
      id uuid primary key references contents on delete cascade,
      caption text not null,
      expires_at timestamptz(3) not null
    )`)

    // Stored in the row too: the copy in ClickHouse must not lose a text when another column changes.
    for (const [table, column] of longTexts) this.addSql(`alter table ${table} alter column ${column} set storage main`)

    this.addSql(`drop index contents_by_creator`)
    this.addSql(`create index contents_by_creator on contents (creator_id, published_at desc, id desc)
      include (visibility, type)
      where status = 'published' and deleted_at is null and type in ('post', 'reel')`)
    this.addSql(`create index contents_stories on contents (creator_id, created_at desc, id desc)
      include (visibility, published_at)
      where type = 'story' and deleted_at is null`)
    this.addSql(
      `create index contents_unpublished on contents (creator_id, updated_at desc, id desc)
        where status <> 'published' and deleted_at is null`,
    )
    this.addSql(
      `create index contents_scheduled on contents (publish_at) where status = 'scheduled' and deleted_at is null`,
    )
    this.addSql(`create index contents_deleted on contents (deleted_at) where deleted_at is not null`)

    this.addSql(`alter table post_edits rename to content_edits`)
    this.addSql(`alter table content_edits rename column post_id to content_id`)
    this.addSql(`alter index post_edits_post rename to content_edits_content`)
    this.addSql(`alter table content_edits drop constraint post_edits_post_id_fkey`)
    this.addSql(
      `alter table content_edits add constraint content_edits_content_id_fkey
        foreign key (content_id) references contents on delete cascade`,
    )

    this.addSql(`alter table comments add column mentions uuid[] not null default '{}'`)
    this.addSql(`create index notifications_mentions on notifications (cause) where event = 'content_mentioned'`)

    // post_count counts what other users could see: posts and reels that are published and not deleted.
    this.addSql(`drop trigger count_post_insert on contents`)
    this.addSql(`drop trigger count_post_delete on contents`)
    this.addSql(`create or replace function count_post() returns trigger language plpgsql as $$
      declare
        before integer := case
          when tg_op = 'INSERT' then 0
          when old.status = 'published' and old.deleted_at is null then 1 else 0 end;
        after integer := case when new.status = 'published' and new.deleted_at is null then 1 else 0 end;
      begin
        if before <> after then
          update users set post_count = post_count + after - before where id = new.creator_id; end if;
        return null;
      end $$`)
    this.addSql(
      `create trigger count_post_insert after insert on contents for each row when (new.type <> 'story')
        execute function count_post()`,
    )
    this.addSql(
      `create trigger count_post_update after update of deleted_at, status on contents for each row
        when (new.type <> 'story') execute function count_post()`,
    )
    this.addSql(`update users u set post_count = c.many from (
        select creator_id, count(*) filter (where status = 'published' and deleted_at is null) as many
        from contents
        group by creator_id
      ) c where c.creator_id = u.id and c.many <> u.post_count`)

    this.addSql(`create table story_viewers (
      story_id uuid not null references stories on delete cascade,
      viewer_id uuid not null references users on delete cascade,
      viewed_at timestamptz(3) not null,
      primary key (story_id, viewer_id)
    )`)
    this.addSql(`create index story_viewers_newest on story_viewers (story_id, viewed_at desc, viewer_id desc)`)
    this.addSql(`create index story_viewers_viewer on story_viewers (viewer_id)`)

    this.addSql(`create table highlights (
      id uuid primary key,
      owner_id uuid not null references users on delete cascade,
      title text not null,
      cover_story_id uuid references stories on delete set null,
      position integer not null,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null
    )`)
    this.addSql(`create index highlights_owner on highlights (owner_id, position, id)`)
    this.addSql(`create table highlight_stories (
      highlight_id uuid not null references highlights on delete cascade,
      story_id uuid not null references stories on delete cascade,
      position smallint not null,
      primary key (highlight_id, story_id)
    )`)
    this.addSql(`create index highlight_stories_story on highlight_stories (story_id)`)

    // Views of the last days, to recognise a repeated view and to count each view once. ClickHouse has the older ones.
    this.addSql(`create table views (
      viewer_id uuid not null references users on delete cascade,
      id uuid not null,
      content_id uuid not null references contents on delete cascade,
      received_at timestamptz(3) not null,
      is_counted boolean not null default false,
      primary key (viewer_id, id)
    )`)
    this.addSql(`create index views_content on views (content_id)`)
    this.addSql(`create index views_age on views (received_at)`)

    this.addSql(`create table close_friends (
      owner_id uuid not null references users on delete cascade,
      friend_id uuid not null references users on delete cascade,
      created_at timestamptz(3) not null,
      primary key (owner_id, friend_id),
      check (owner_id <> friend_id)
    )`)
    this.addSql(`create index close_friends_newest on close_friends (owner_id, created_at desc, friend_id desc)`)
    this.addSql(`create index close_friends_of on close_friends (friend_id, owner_id)`)
    this.addSql(`create table subscriptions (
      id uuid primary key,
      creator_id uuid not null references users on delete cascade,
      subscriber_id uuid not null references users on delete cascade,
      tier text not null check (tier in ('basic', 'premium', 'vip')),
      price_monthly numeric(18, 2) not null check (price_monthly >= 0),
      started_at timestamptz(3) not null,
      expires_at timestamptz(3) not null,
      unique (creator_id, subscriber_id),
      check (creator_id <> subscriber_id)
    )`)
    this.addSql(`create index subscriptions_subscriber on subscriptions (subscriber_id, creator_id)`)

    this.addSql(`create or replace function refuse_blocked_pair() returns trigger language plpgsql as $$
      declare
        edge jsonb := to_jsonb(new);
        one uuid := coalesce(edge ->> 'follower_id', edge ->> 'requester_id', edge ->> 'owner_id')::uuid;
        other uuid := coalesce(edge ->> 'following_id', edge ->> 'target_id', edge ->> 'friend_id')::uuid;
      begin
        perform lock_pair(one, other);
        if exists (select from blocks
          where (blocker_id = one and blocked_id = other) or (blocker_id = other and blocked_id = one)) then
          raise exception 'a blocked pair has no edge'
            using errcode = 'integrity_constraint_violation', constraint = 'no_edge_of_a_blocked_pair';
        end if;
        return new;
      end $$`)
    this.addSql(
      `create trigger refuse_blocked_pair before insert on close_friends for each row
        execute function refuse_blocked_pair()`,
    )
    this.addSql(`create or replace function end_edges_of_blocked_pair() returns trigger language plpgsql as $$
      begin
        perform lock_pair(new.blocker_id, new.blocked_id);
        delete from follows
          where (follower_id, following_id) in ((new.blocker_id, new.blocked_id), (new.blocked_id, new.blocker_id));
        delete from follow_requests
          where (requester_id, target_id) in ((new.blocker_id, new.blocked_id), (new.blocked_id, new.blocker_id));
        delete from close_friends
          where (owner_id, friend_id) in ((new.blocker_id, new.blocked_id), (new.blocked_id, new.blocker_id));
        return new;
      end $$`)

    // Without close_friends, because the list is private to its owner. Without views, because ClickHouse gets them from
    // their events.
    this.addSql(
      `alter publication nova_cdc add table reels, stories, story_viewers, highlights, highlight_stories,
        subscriptions`,
    )
  }

  override down(): void {
    this.addSql(
      `alter publication nova_cdc drop table reels, stories, story_viewers, highlights, highlight_stories,
        subscriptions`,
    )
    this.addSql(`drop trigger refuse_blocked_pair on close_friends`)
    this.addSql(`create or replace function refuse_blocked_pair() returns trigger language plpgsql as $$
      declare
        one uuid := case tg_table_name when 'follows' then (to_jsonb(new) ->> 'follower_id')::uuid
          else (to_jsonb(new) ->> 'requester_id')::uuid end;
        other uuid := case tg_table_name when 'follows' then (to_jsonb(new) ->> 'following_id')::uuid
          else (to_jsonb(new) ->> 'target_id')::uuid end;
      begin
        perform lock_pair(one, other);
        if exists (select from blocks
          where (blocker_id = one and blocked_id = other) or (blocker_id = other and blocked_id = one)) then
          raise exception 'a blocked pair has no edge'
            using errcode = 'integrity_constraint_violation', constraint = 'no_edge_of_a_blocked_pair';
        end if;
        return new;
      end $$`)
    this.addSql(`create or replace function end_edges_of_blocked_pair() returns trigger language plpgsql as $$
      begin
        perform lock_pair(new.blocker_id, new.blocked_id);
        delete from follows
          where (follower_id, following_id) in ((new.blocker_id, new.blocked_id), (new.blocked_id, new.blocker_id));
        delete from follow_requests
          where (requester_id, target_id) in ((new.blocker_id, new.blocked_id), (new.blocked_id, new.blocker_id));
        return new;
      end $$`)
    this.addSql(`drop table subscriptions, close_friends, views, highlight_stories, highlights, story_viewers`)
    // The older schema has only posts: all other content is deleted. Posts for subscribers or close friends, drafts and
    // scheduled posts become private.
    this.addSql(`delete from contents where type <> 'post'`)
    this.addSql(`delete from content_media where media_id in (select id from media where kind <> 'image')`)
    this.addSql(`delete from media where kind <> 'image'`)
    this.addSql(`drop table reels, stories`)
    this.addSql(`drop trigger count_post_insert on contents`)
    this.addSql(`drop trigger count_post_update on contents`)
    this.addSql(
      `update contents set visibility = 'private'
        where visibility in ('subscribers', 'close_friends') or status in ('draft', 'scheduled')`,
    )
    this.addSql(`update contents set status = 'processing' where status in ('draft', 'scheduled', 'failed')`)
    this.addSql(`create or replace function count_post() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          update users set post_count = post_count + 1 where id = new.creator_id;
        elsif old.deleted_at is null and new.deleted_at is not null then
          update users set post_count = post_count - 1 where id = new.creator_id;
        end if;
        return null;
      end $$`)
    this.addSql(
      `create trigger count_post_insert after insert on contents for each row when (new.type = 'post')
        execute function count_post()`,
    )
    this.addSql(
      `create trigger count_post_delete after update of deleted_at on contents for each row when (new.type = 'post')
        execute function count_post()`,
    )
    this.addSql(
      `update users u set post_count = (select count(*) from contents where creator_id = u.id and deleted_at is null)`,
    )
    this.addSql(`drop index notifications_mentions`)
    this.addSql(`delete from notifications where event = 'content_mentioned'`)
    this.addSql(`alter table comments drop column mentions`)
    for (const [table, column] of longTexts.filter(([name]) => !['reels', 'stories'].includes(name!)))
      this.addSql(`alter table ${table} alter column ${column} set storage extended`)
    this.addSql(`alter table content_edits drop constraint content_edits_content_id_fkey`)
    this.addSql(`alter table content_edits rename column content_id to post_id`)
    this.addSql(`alter index content_edits_content rename to post_edits_post`)
    this.addSql(`alter table content_edits rename to post_edits`)
    this.addSql(
      `alter table post_edits add constraint post_edits_post_id_fkey
        foreign key (post_id) references posts on delete cascade`,
    )
    for (const index of [
      'contents_deleted',
      'contents_scheduled',
      'contents_unpublished',
      'contents_stories',
      'contents_by_creator',
    ])
      this.addSql(`drop index ${index}`)
    this.addSql(`create index contents_by_creator on contents (creator_id, published_at desc, id desc)
      include (visibility)
      where status = 'published' and deleted_at is null`)
    this.addSql(`alter table contents
      drop constraint contents_type_check,
      drop constraint contents_visibility_check,
      drop constraint contents_status_check,
      drop column mentions, drop column sensitive, drop column content_warning, drop column publish_at`)
    this.addSql(`alter table contents
      add constraint contents_type_check check (type in ('post')),
      add constraint contents_visibility_check check (visibility in ('public', 'followers', 'private')),
      add constraint contents_status_check check (status in ('processing', 'published'))`)
    this.addSql(`drop index users_avatar`)
    this.addSql(`drop index media_age`)
    this.addSql(`drop index media_reserved`)
    this.addSql(`alter table media drop constraint media_kind_check, drop column duration_ms`)
    this.addSql(`alter table media add constraint media_kind_check check (kind in ('image'))`)
    this.addSql(
      `update media set variants = replace(variants::text, '"content_type":"image/webp","key":"', '"key":"')::json
        where variants::text <> '[]'`,
    )
  }
}
