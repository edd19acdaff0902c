import { Migration } from '@mikro-orm/migrations'

/** Accounts, sessions, signing keys, idempotency keys, and follows, blocks and mutes with the follow counters. */
export class Migration20261122000001_accounts_and_graph extends Migration {
  override up(): void {
    this.addSql(`create extension if not exists citext`)

    this.addSql(`create table users (
      id uuid primary key,
      username text not null unique,
      email citext not null unique,
      password_hash text not null,
      display_name text not null,
      avatar_media_id uuid,
      role text not null default 'user' check (role in ('user', 'moderator', 'admin')),
      follower_count integer not null default 0 check (follower_count >= 0),
      following_count integer not null default 0 check (following_count >= 0),
      post_count integer not null default 0 check (post_count >= 0),
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null
    ) with (fillfactor = 80)`)

    this.addSql(`create table sessions (
      id uuid primary key,
      user_id uuid not null references users on delete cascade,
      user_agent text,
      ip text,
      created_at timestamptz(3) not null,
      last_used_at timestamptz(3) not null,
      expires_at timestamptz(3) not null,
      ended_at timestamptz(3),
      end_reason text check (end_reason in ('logout', 'reuse'))
    )`)
    this.addSql(`create index sessions_user on sessions (user_id) where ended_at is null`)

    this.addSql(`create table refresh_tokens (
      token_hash bytea primary key,
      session_id uuid not null references sessions on delete cascade,
      created_at timestamptz(3) not null,
      expires_at timestamptz(3) not null,
      used_at timestamptz(3)
    )`)
    this.addSql(`create index refresh_tokens_session on refresh_tokens (session_id)`)

    this.addSql(`create table signing_keys (
      kid uuid primary key,
      public_jwk jsonb not null,
      sealed_private_key bytea not null,
      created_at timestamptz(3) not null,
      retired_at timestamptz(3)
    )`)

    this.addSql(`create table idempotency_keys (
      scope text not null,
      key text not null,
      request_hash bytea not null,
      status integer not null,
      sealed_body bytea not null,
      created_at timestamptz(3) not null,
      primary key (scope, key)
    )`)
    this.addSql(`create index idempotency_keys_age on idempotency_keys (created_at)`)

    this.addSql(`create table follows (
      id uuid not null unique,
      follower_id uuid not null references users on delete cascade,
      following_id uuid not null references users on delete cascade,
      created_at timestamptz(3) not null,
      primary key (follower_id, following_id),
      check (follower_id <> following_id)
    )`)
    this.addSql(`create index follows_followers on follows (following_id, created_at desc, follower_id desc)`)
    this.addSql(`create index follows_following on follows (follower_id, created_at desc, following_id desc)`)

    for (const [table, from, to] of [
      ['blocks', 'blocker_id', 'blocked_id'],
      ['mutes', 'muter_id', 'muted_id'],
    ]) {
      this.addSql(`create table ${table} (
        id uuid not null unique,
        ${from} uuid not null references users on delete cascade,
        ${to} uuid not null references users on delete cascade,
        created_at timestamptz(3) not null,
        primary key (${from}, ${to}),
        check (${from} <> ${to})
      )`)
      this.addSql(`create index ${table}_reverse on ${table} (${to}, ${from})`)
    }

    // Locks the two users in the order of their ids. Without that order, two users who follow each other at the same
    // time could deadlock.
    this.addSql(`create function count_follow() returns trigger language plpgsql as $$
      declare
        edge follows := coalesce(new, old);
        step integer := case tg_op when 'INSERT' then 1 else -1 end;
      begin
        perform 1 from users where id in (edge.follower_id, edge.following_id) order by id for no key update;
        update users set
          follower_count = follower_count + case when id = edge.following_id then step else 0 end,
          following_count = following_count + case when id = edge.follower_id then step else 0 end
        where id in (edge.follower_id, edge.following_id);
        return null;
      end $$`)
    this.addSql(
      `create trigger count_follow after insert or delete on follows for each row execute function count_follow()`,
    )
  }

  override down(): void {
    this.addSql(`drop table follows, blocks, mutes, idempotency_keys, signing_keys, refresh_tokens, sessions, users`)
    this.addSql(`drop function count_follow()`)
    this.addSql(`drop extension citext`)
  }
}
