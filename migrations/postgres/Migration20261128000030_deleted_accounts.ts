import { Migration } from '@mikro-orm/migrations'

const listed = (c: string, visible: string): string =>
  `${c}.status = 'published' and ${c}.deleted_at is null and ${c}.visibility = 'public'
    and (select not is_private and ${visible} from users where id = ${c}.creator_id)`

const reasons = ['logout', 'reuse', 'ended_by_user', 'password_changed', 'password_reset']

/** Accounts whose owners asked to delete them: hidden like suspended accounts, and erased after a time of grace. */
export class Migration20261128000030_deleted_accounts extends Migration {
  override up(): void {
    this.addSql(`alter table users
      add column deletion_requested_at timestamptz(3),
      add column erasure_started_at timestamptz(3)`)
    this.addSql(`drop index users_suspended`)
    this.addSql(`create index users_hidden on users (id) include (suspended_until)
      where suspended_at is not null or deletion_requested_at is not null`)
    this.tagFunctions('suspended_at is null and deletion_requested_at is null')
    this.accountTrigger(['suspended_at', 'deletion_requested_at'])
    this.endReasons([...reasons, 'account_deleted'])
  }

  override down(): void {
    this.addSql(`update sessions set end_reason = 'ended_by_user' where end_reason = 'account_deleted'`)
    this.endReasons(reasons)
    this.accountTrigger(['suspended_at'])
    this.tagFunctions('suspended_at is null')
    this.addSql(`drop index users_hidden`)
    this.addSql(`create index users_suspended on users (id) include (suspended_until) where suspended_at is not null`)
    this.addSql(`alter table users drop column deletion_requested_at, drop column erasure_started_at`)
  }

  private endReasons(all: string[]): void {
    this.addSql(`alter table sessions drop constraint sessions_end_reason_check`)
    this.addSql(`alter table sessions add constraint sessions_end_reason_check
      check (end_reason in (${all.map((one) => `'${one}'`).join(', ')}))`)
  }

  private accountTrigger(columns: string[]): void {
    const changed = columns.map((one) => `or (new.${one} is null) <> (old.${one} is null)`)
    this.addSql(`drop trigger list_tags_of_account on users`)
    this.addSql(`create trigger list_tags_of_account after update of is_private, ${columns.join(', ')} on users
      for each row when (new.is_private <> old.is_private ${changed.join(' ')})
        execute function list_tags_of_account()`)
    this.addSql(`comment on trigger list_tags_of_account on users is 'Hashtags of a hidden account are in no list.'`)
  }

  private tagFunctions(visible: string): void {
    this.addSql(`create or replace function tag_content() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and new.tags <> old.tags then
          update content_tags set is_listed = false where content_id = new.id and tag <> all (new.tags);
        end if;
        insert into tags (tag) select unnest(new.tags) as tag order by tag on conflict do nothing;
        insert into content_tags (tag, content_id, is_listed) select tag, new.id, ${listed('new', visible)}
          from unnest(new.tags) tag order by tag
          on conflict (tag, content_id) do update set is_listed = excluded.is_listed
            where content_tags.is_listed <> excluded.is_listed;
        return null;
      end $$`)
    this.addSql(`create or replace function list_tags_of_account() returns trigger language plpgsql as $$
      begin
        update content_tags t set is_listed = state.is_listed
        from (select c.id, ${listed('c', visible)} as is_listed from contents c
          where c.creator_id = new.id and c.tags <> '{}' and c.type in ('post', 'reel')) state
        where t.content_id = state.id
          and t.tag in (select unnest(tags) from contents where id = state.id)
          and t.is_listed <> state.is_listed;
        return null;
      end $$`)
  }
}
