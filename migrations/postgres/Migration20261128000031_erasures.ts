import { Migration } from '@mikro-orm/migrations'

/**
 * The erasures of accounts, and indexes for what an account has: by them its rows are found, and foreign keys are
 * checked, without reading whole tables.
 */
export class Migration20261128000031_erasures extends Migration {
  override up(): void {
    // No foreign key: the row stays when the account is gone.
    this.addSql(`create table erasures (
      user_id uuid primary key,
      requested_at timestamptz(3) not null,
      started_at timestamptz(3) not null,
      finished_at timestamptz(3),
      swept_at timestamptz(3)
    )`)
    this.addSql(`create index erasures_open on erasures (started_at) where finished_at is null`)
    this.addSql(`create index erasures_finished on erasures (finished_at) where finished_at is not null`)

    this.addSql(`create index contents_creator on contents (creator_id)`)
    this.addSql(`create index contents_mentions on contents using gin (mentions) where mentions <> '{}'`)
    this.addSql(`create index comments_mentions on comments using gin (mentions) where mentions <> '{}'`)
    this.addSql(`create index comments_content on comments (content_id)`)
    this.addSql(`create index comments_root on comments (root_id) where root_id is not null`)
    this.addSql(`drop index comments_parent`)
    this.addSql(`create index comments_parent on comments (parent_id) where parent_id is not null`)
    this.addSql(`create index live_messages_author on live_messages (author_id) where author_id is not null`)
    this.addSql(`create index mails_user on mails (user_id) where user_id is not null`)
    this.addSql(`create index sessions_of_user on sessions (user_id)`)
    // Finds all notifications about a user, and those of one recipient.
    this.addSql(`drop index notifications_unread_of`)
    this.addSql(`drop index notifications_actor`)
    this.addSql(`create index notifications_about on notifications (actor_id, user_id)`)
    // A suspension is evidence: it stays without the person.
    this.addSql(`alter table suspensions alter column user_id drop not null`)
  }

  override down(): void {
    this.addSql(`delete from suspensions where user_id is null`)
    this.addSql(`alter table suspensions alter column user_id set not null`)
    this.addSql(`drop index notifications_about`)
    this.addSql(`create index notifications_actor on notifications (user_id, actor_id)`)
    this.addSql(`create index notifications_unread_of on notifications (actor_id, user_id) where read_at is null`)
    this.addSql(`drop index sessions_of_user`)
    this.addSql(`drop index mails_user`)
    this.addSql(`drop index live_messages_author`)
    this.addSql(`drop index comments_parent`)
    this.addSql(`create index comments_parent on comments (parent_id) where deleted_at is null`)
    this.addSql(`drop index comments_root`)
    this.addSql(`drop index comments_content`)
    this.addSql(`drop index comments_mentions`)
    this.addSql(`drop index contents_mentions`)
    this.addSql(`drop index contents_creator`)
    this.addSql(`drop table erasures`)
  }
}
