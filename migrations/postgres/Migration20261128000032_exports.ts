import { Migration } from '@mikro-orm/migrations'

/** Exports of accounts: one of each user, the newest. */
export class Migration20261128000032_exports extends Migration {
  override up(): void {
    this.addSql(`create table exports (
      user_id uuid primary key references users on delete cascade,
      status text not null check (status in ('queued', 'running', 'ready', 'failed')),
      done integer not null default 0,
      total integer not null default 0,
      tries integer not null default 0,
      requested_at timestamptz(3) not null,
      finished_at timestamptz(3),
      holder uuid,
      leased_until timestamptz(3)
    )`)
    this.addSql(`create index exports_waiting on exports (requested_at) where status in ('queued', 'running')`)
    this.addSql(`create index exports_finished on exports (finished_at) where finished_at is not null`)
  }

  override down(): void {
    this.addSql(`drop table exports`)
  }
}
