import { Migration } from '@mikro-orm/migrations'

/** Usernames that were given up, and an index that finds usernames which look like another one. */
export class Migration20261128000060_held_usernames extends Migration {
  override up(): void {
    this.addSql(`create function username_skeleton(username text) returns text
      language sql immutable strict parallel safe as $$
        select replace(translate(username, '01', 'ol'), 'm', 'rn')
      $$`)
    this.addSql(`comment on function username_skeleton is
      'Unicode''s skeleton (UTS 39) for the alphabet of usernames: two names with one skeleton look the same.'`)
    this.addSql(`create index users_username_skeleton on users (username_skeleton(username))`)
    this.addSql(`create table held_usernames (
      username text primary key,
      user_id uuid not null references users on delete cascade,
      held_until timestamptz(3) not null
    )`)
    this.addSql(`create index held_usernames_user on held_usernames (user_id)`)
    this.addSql(`create index held_usernames_skeleton on held_usernames (username_skeleton(username))`)
    this.addSql(`create index held_usernames_until on held_usernames (held_until)`)
    // Names of erased accounts: nobody can read them here.
    this.addSql(`create table erased_usernames (
      skeleton_hash bytea primary key,
      held_until timestamptz(3) not null
    )`)
    this.addSql(`create index erased_usernames_until on erased_usernames (held_until)`)
  }

  override down(): void {
    this.addSql(`drop table erased_usernames`)
    this.addSql(`drop table held_usernames`)
    this.addSql(`drop index users_username_skeleton`)
    this.addSql(`drop function username_skeleton`)
  }
}
