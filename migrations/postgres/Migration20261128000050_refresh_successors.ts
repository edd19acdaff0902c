import { Migration } from '@mikro-orm/migrations'

/** The successor of a refresh token, kept for ten seconds after the token's first use, for a response that got lost. */
export class Migration20261128000050_refresh_successors extends Migration {
  override up(): void {
    this.addSql(`alter table refresh_tokens add column sealed_successor bytea`)
    this.addSql(`create index refresh_tokens_successor on refresh_tokens (used_at) where sealed_successor is not null`)
  }

  override down(): void {
    this.addSql(`alter table refresh_tokens drop column sealed_successor`)
  }
}
