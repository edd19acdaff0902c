import { Migration } from '@mikro-orm/migrations'

/** Media, content with posts as its first type, likes and saves. */
export class Migration20261122000002_content extends Migration {
  override up(): void {
    // variants is json, not jsonb: it is written once, and responses contain its text (see content.views.ts).
    this.addSql(`create table media (
      id uuid primary key,
      owner_id uuid not null references users on delete cascade,
      kind text not null check (kind in ('image')),
      status text not null check (status in ('reserved', 'processing', 'ready', 'failed')),
      content_type text not null,
      byte_size integer not null check (byte_size > 0),
      width integer,
      height integer,
      blurhash text,
      variants json not null default '[]',
      failure_reason text,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null
    )`)
    this.addSql(`create index media_owner on media (owner_id, created_at desc)`)

    this.addSql(`create table contents (
      id uuid primary key,
      type text not null check (type in ('post')),
      creator_id uuid not null references users on delete cascade,
      visibility text not null check (visibility in ('public', 'followers', 'private')),
      status text not null check (status in ('processing', 'published')),
      tags text[] not null default '{}',
      like_count integer not null default 0 check (like_count >= 0),
      comment_count integer not null default 0 check (comment_count >= 0),
      share_count integer not null default 0 check (share_count >= 0),
      save_count integer not null default 0 check (save_count >= 0),
      view_count integer not null default 0 check (view_count >= 0),
      tip_total numeric(18, 2) not null default 0 check (tip_total >= 0),
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      published_at timestamptz(3),
      deleted_at timestamptz(3)
    ) with (fillfactor = 80)`)
    // Stored in the row and not in the TOAST table: logical replication omits unchanged values of the TOAST table, so
    // the copy in ClickHouse would lose the tags with the next like.
    this.addSql(`alter table contents alter column tags set storage main`)
    this.addSql(`create index contents_by_creator on contents (creator_id, published_at desc, id desc)
      include (visibility)
      where status = 'published' and deleted_at is null`)

    this.addSql(`create table posts (
      id uuid primary key references contents on delete cascade,
      caption text not null
    )`)

    this.addSql(`create table content_media (
      content_id uuid not null references contents on delete cascade,
      position smallint not null,
      media_id uuid not null references media,
      alt_text text,
      primary key (content_id, position),
      unique (content_id, media_id)
    )`)
    this.addSql(`create index content_media_media on content_media (media_id)`)

    for (const table of ['likes', 'saves']) {
      this.addSql(`create table ${table} (
        content_id uuid not null references contents on delete cascade,
        user_id uuid not null references users on delete cascade,
        created_at timestamptz(3) not null,
        primary key (content_id, user_id)
      )`)
      this.addSql(`create index ${table}_by_user on ${table} (user_id, created_at desc)`)
    }

    this.addSql(`create function count_post() returns trigger language plpgsql as $$
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
  }

  override down(): void {
    this.addSql(`drop table saves, likes, content_media, posts, contents, media`)
    this.addSql(`drop function count_post()`)
  }
}
