import { Migration } from '@mikro-orm/migrations'

/** Comments in threads, shares, edits of posts, and indexes for the lists of likers and of saved content. */
export class Migration20261123000006_engagement extends Migration {
  override up(): void {
    // A thread is a comment without a parent, with all direct and indirect replies. `root_id` is that comment; it is
    // null for the comment itself.
    this.addSql(`create table comments (
      id uuid primary key,
      content_id uuid not null references contents on delete cascade,
      user_id uuid not null references users on delete cascade,
      parent_id uuid references comments on delete cascade,
      root_id uuid references comments on delete cascade,
      content text not null,
      reply_count integer not null default 0 check (reply_count >= 0),
      created_at timestamptz(3) not null,
      deleted_at timestamptz(3),
      check ((parent_id is null) = (root_id is null))
    ) with (fillfactor = 80)`)
    this.addSql(
      `create index comments_newest on comments (content_id, created_at desc, id desc)
        where root_id is null and deleted_at is null`,
    )
    this.addSql(
      `create index comments_top on comments (content_id, reply_count desc, id desc)
        where root_id is null and deleted_at is null`,
    )
    this.addSql(`create index comments_thread on comments (root_id, created_at, id) where deleted_at is null`)
    this.addSql(`create index comments_parent on comments (parent_id) where deleted_at is null`)
    this.addSql(`create index comments_user on comments (user_id, created_at desc)`)

    this.addSql(`create table shares (
      id uuid primary key,
      content_id uuid not null references contents on delete cascade,
      user_id uuid not null references users on delete cascade,
      text text,
      created_at timestamptz(3) not null
    )`)
    this.addSql(`create index shares_content on shares (content_id, created_at desc)`)
    this.addSql(`create index shares_user on shares (user_id, created_at desc)`)

    this.addSql(`alter table posts add column edited_at timestamptz(3)`)
    this.addSql(`create table post_edits (
      id uuid primary key,
      post_id uuid not null references posts on delete cascade,
      caption text not null,
      replaced_at timestamptz(3) not null
    )`)
    this.addSql(`create index post_edits_post on post_edits (post_id, replaced_at desc, id desc)`)

    this.addSql(`create index likes_newest on likes (content_id, created_at desc, user_id desc)`)
    this.addSql(`drop index saves_by_user`)
    this.addSql(`create index saves_by_user on saves (user_id, created_at desc, content_id desc)`)

    this.addSql(`alter publication nova_cdc add table comments, shares`)
  }

  override down(): void {
    this.addSql(`alter publication nova_cdc drop table comments, shares`)
    this.addSql(`drop index saves_by_user`)
    this.addSql(`create index saves_by_user on saves (user_id, created_at desc)`)
    this.addSql(`drop index likes_newest`)
    this.addSql(`alter table posts drop column edited_at`)
    this.addSql(`drop table post_edits, shares, comments`)
  }
}
