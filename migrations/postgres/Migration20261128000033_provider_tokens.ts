import { Migration } from '@mikro-orm/migrations'

/** Tokens of sign-in providers, which are kept only to be revoked with the account. */
export class Migration20261128000033_provider_tokens extends Migration {
  override up(): void {
    this.addSql(`alter table identities add column sealed_refresh_token bytea`)
    // Names no user: the account may be gone before the provider answers.
    this.addSql(`create table provider_revocations (
      id uuid primary key default gen_random_uuid(),
      provider text not null,
      sealed_token bytea not null,
      tries integer not null default 0,
      next_try_at timestamptz(3) not null
    )`)
    this.addSql(`create index provider_revocations_due on provider_revocations (next_try_at)`)
  }

  override down(): void {
    this.addSql(`drop table provider_revocations`)
    this.addSql(`alter table identities drop column sealed_refresh_token`)
  }
}
