import { Migration } from '@mikro-orm/migrations'

/** Idempotency keys are reserved before the work begins, and completed with it. */
export class Migration20261127000010_floor_plan extends Migration {
  override up(): void {
    // Keys of before stay, so that nothing is done twice: their requests were hashed in another way, so repeating one
    // is refused. Strangers had one scope together, where nobody looks any more.
    this.addSql(`delete from idempotency_keys where scope = 'anonymous'`)
    this.addSql(`alter table idempotency_keys
      add column id uuid not null default gen_random_uuid(),
      add column holder uuid not null default gen_random_uuid(),
      add column lease_until timestamptz,
      alter column status drop not null,
      alter column sealed_body drop not null`)
    this.addSql(`alter table idempotency_keys
      alter column id drop default,
      alter column holder drop default,
      add constraint idempotency_keys_answered check ((status is null) = (sealed_body is null))`)
  }

  override down(): void {
    this.addSql(`delete from idempotency_keys where status is null`)
    this.addSql(`alter table idempotency_keys
      drop constraint idempotency_keys_answered,
      drop column id,
      drop column holder,
      drop column lease_until,
      alter column status set not null,
      alter column sealed_body set not null`)
  }
}
