import { Migration } from '@mikro-orm/migrations'

/** Tickets of sockets that could not be stored in Redis. */
export class Migration20261128000014_socket_tickets extends Migration {
  override up(): void {
    this.addSql(`create table socket_tickets (
      digest bytea primary key,
      session_id uuid not null references sessions on delete cascade,
      token_expires_at timestamptz not null,
      expires_at timestamptz not null
    )`)
  }

  override down(): void {
    this.addSql('drop table socket_tickets')
  }
}
