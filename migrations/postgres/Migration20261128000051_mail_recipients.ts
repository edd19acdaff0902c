import { Migration } from '@mikro-orm/migrations'

/** The mails of the last day to each recipient, of those that count in the limit for a recipient. */
export class Migration20261128000051_mail_recipients extends Migration {
  override up(): void {
    // The hash is keyed with the application secret: the table names nobody.
    this.addSql(`create table mail_recipients (
      address_hash bytea primary key,
      mail_ids uuid[] not null,
      updated_at timestamptz(3) not null
    )`)
    this.addSql(`create index mail_recipients_age on mail_recipients (updated_at)`)
  }

  override down(): void {
    this.addSql(`drop table mail_recipients`)
  }
}
