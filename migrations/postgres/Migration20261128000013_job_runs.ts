import { Migration } from '@mikro-orm/migrations'

/** The next run of each periodic job, and the worker that runs it now. */
export class Migration20261128000013_job_runs extends Migration {
  override up(): void {
    // Rows change every second. Half-empty pages let Postgres reuse their space without a vacuum.
    this.addSql(`create table job_runs (
      name text primary key,
      due_at timestamptz(3) not null,
      holder uuid,
      leased_until timestamptz(3),
      check ((holder is null) = (leased_until is null))
    ) with (fillfactor = 50)`)
  }

  override down(): void {
    this.addSql(`drop table job_runs`)
  }
}
