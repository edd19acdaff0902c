import { Migration } from '@mikro-orm/migrations'

/** What consumers remember, so that events that are handled again change nothing. */
export class Migration20261128000012_replays extends Migration {
  override up(): void {
    this.addSql(`create table withheld_notifications (
      user_id uuid not null references users on delete cascade,
      cause text not null,
      event_at timestamptz(3) not null,
      withheld_at timestamptz(3) not null,
      primary key (user_id, cause)
    )`)
    this.addSql(`create index withheld_notifications_age on withheld_notifications (withheld_at)`)
    this.addSql(`create table fan_outs (
      cause text primary key,
      finished_at timestamptz(3) not null
    )`)
    // A mark stays when its action is undone, so that the action is not counted when it is handled again.
    this.addSql(`alter table interest_marks
      add column is_set boolean not null default true,
      add column set_again_at timestamptz(3)`)
  }

  override down(): void {
    this.addSql(`delete from interest_marks where not is_set`)
    this.addSql(`alter table interest_marks drop column is_set, drop column set_again_at`)
    this.addSql(`drop table fan_outs`)
    this.addSql(`drop table withheld_notifications`)
  }
}
