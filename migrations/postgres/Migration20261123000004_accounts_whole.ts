import { Migration } from '@mikro-orm/migrations'

/**
 * Profiles, e-mail verification, password resets, two-factor authentication, linked providers, suspensions, the mail
 * queue, and the validity periods of signing keys.
 */
export class Migration20261123000004_accounts_whole extends Migration {
  override up(): void {
    this.addSql(`alter table users
      alter column password_hash drop not null,
      add column bio text not null default '',
      add column is_private boolean not null default false,
      add column pending_avatar_media_id uuid,
      add column email_verified_at timestamptz(3),
      add column suspended_at timestamptz(3),
      add column suspended_until timestamptz(3),
      add column suspension_reason text`)
    // Few users are suspended: every list of users reads all of them from this index.
    this.addSql(`create index users_suspended on users (id) include (suspended_until) where suspended_at is not null`)
    this.addSql(
      `create index users_pending_avatar on users (pending_avatar_media_id) where pending_avatar_media_id is not null`,
    )

    this.addSql(`alter table sessions drop constraint sessions_end_reason_check`)
    this.addSql(`alter table sessions add constraint sessions_end_reason_check
      check (end_reason in ('logout', 'reuse', 'ended_by_user', 'password_changed', 'password_reset'))`)
    this.addSql(`drop index sessions_user`)
    this.addSql(`create index sessions_user on sessions (user_id, last_used_at desc, id desc) where ended_at is null`)

    this.addSql(
      `alter table signing_keys add column signs_from timestamptz(3), add column verifies_until timestamptz(3)`,
    )
    this.addSql(`update signing_keys set signs_from = created_at, verifies_until = retired_at`)
    this.addSql(`alter table signing_keys alter column signs_from set not null, drop column retired_at`)

    this.addSql(`create table suspensions (
      id uuid primary key,
      user_id uuid not null references users on delete cascade,
      reason text not null,
      imposed_by uuid references users on delete set null,
      imposed_at timestamptz(3) not null,
      until timestamptz(3),
      lifted_by uuid references users on delete set null,
      lifted_at timestamptz(3)
    )`)
    this.addSql(`create index suspensions_user on suspensions (user_id, imposed_at desc)`)

    // The data of a mail may contain a token: it is encrypted, and deleted once the mail is sent.
    this.addSql(`create table mails (
      id uuid primary key,
      kind text not null,
      recipient text not null,
      user_id uuid references users on delete cascade,
      sealed_data bytea,
      created_at timestamptz(3) not null,
      settled_at timestamptz(3),
      outcome text check (outcome in ('sent', 'skipped', 'refused', 'deferred'))
    )`)
    this.addSql(`create index mails_age on mails (created_at)`)

    this.addSql(`create table password_resets (
      token_hash bytea primary key,
      user_id uuid not null references users on delete cascade,
      mail_id uuid not null,
      created_at timestamptz(3) not null,
      expires_at timestamptz(3) not null
    )`)
    this.addSql(`create index password_resets_user on password_resets (user_id, created_at)`)

    // One row per account: only the newest code is valid.
    this.addSql(`create table email_verifications (
      user_id uuid primary key references users on delete cascade,
      email citext not null,
      code_hash bytea not null,
      tries integer not null default 0,
      created_at timestamptz(3) not null,
      expires_at timestamptz(3) not null
    )`)

    this.addSql(`create table two_factor (
      user_id uuid primary key references users on delete cascade,
      sealed_secret bytea not null,
      last_step bigint not null default 0,
      failures integer not null default 0,
      failing_since timestamptz(3),
      created_at timestamptz(3) not null,
      enabled_at timestamptz(3)
    )`)
    this.addSql(`create table recovery_codes (
      user_id uuid not null references users on delete cascade,
      code_hash bytea not null,
      used_at timestamptz(3),
      primary key (user_id, code_hash)
    )`)
    this.addSql(`create table login_challenges (
      token_hash bytea primary key,
      user_id uuid not null references users on delete cascade,
      failures integer not null default 0,
      created_at timestamptz(3) not null,
      expires_at timestamptz(3) not null,
      used_at timestamptz(3)
    )`)
    this.addSql(`create index login_challenges_user on login_challenges (user_id, created_at)`)

    this.addSql(`create table identities (
      provider text not null,
      subject text not null,
      user_id uuid not null references users on delete cascade,
      email text,
      created_at timestamptz(3) not null,
      primary key (provider, subject),
      unique (user_id, provider)
    )`)
    this.addSql(`create table oidc_flows (
      token_hash bytea primary key,
      provider text not null,
      state_hash bytea not null,
      sealed_secrets bytea not null,
      redirect_uri text not null,
      expires_at timestamptz(3) not null
    )`)
    this.addSql(`create table oidc_nonces (
      nonce_hash bytea primary key,
      provider text not null,
      expires_at timestamptz(3) not null
    )`)
  }

  override down(): void {
    this.addSql(
      `drop table oidc_nonces, oidc_flows, identities, login_challenges, recovery_codes, two_factor,
        email_verifications, password_resets, mails, suspensions`,
    )
    this.addSql(`alter table signing_keys add column retired_at timestamptz(3)`)
    this.addSql(`update signing_keys set retired_at = verifies_until`)
    this.addSql(`alter table signing_keys drop column signs_from, drop column verifies_until`)
    this.addSql(`drop index sessions_user`)
    this.addSql(`create index sessions_user on sessions (user_id) where ended_at is null`)
    this.addSql(`alter table sessions drop constraint sessions_end_reason_check`)
    this.addSql(`update sessions set end_reason = 'logout' where end_reason not in ('logout', 'reuse')`)
    this.addSql(
      `alter table sessions add constraint sessions_end_reason_check check (end_reason in ('logout', 'reuse'))`,
    )
    this.addSql(`delete from users where password_hash is null`)
    this.addSql(`alter table users
      alter column password_hash set not null,
      drop column bio, drop column is_private, drop column pending_avatar_media_id, drop column email_verified_at,
      drop column suspended_at, drop column suspended_until, drop column suspension_reason`)
  }
}
