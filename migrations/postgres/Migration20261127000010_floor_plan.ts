import { Migration } from '@mikro-orm/migrations'

// Events tell of these, and each like, comment and view would write a wide row once more. What they do not tell stays:
// people and their edges, captions and titles, highlights with their stories, and subscriptions.
const toldByEvents = `contents, content_media, media, likes, saves, shares, comments, story_viewers, live_viewers,
      live_bans, follow_requests`

/**
 * Idempotency keys are reserved before the work begins, and completed with it. Row changes are published of what events
 * do not tell. Ids of numbered messages are in the order of their numbers.
 */
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
    // A UUIDv7 whose 60 bits of time are a tick, of which a millisecond has 4096 (RFC 9562, 6.2, method 3); the rest is
    // random.
    this.addSql(`create function numbered_id(tick bigint) returns uuid language sql volatile parallel safe
      return (
        overlay(lpad(to_hex(tick), 15, '0') placing '7' from 13 for 0) || substr(gen_random_uuid()::text, 20)
      )::uuid`)
    this.addSql(`alter table notification_counters add column last_tick bigint not null default 0`)
    this.addSql(`alter table live_sessions add column last_tick bigint not null default 0`)

    this.addSql(`alter publication nova_cdc drop table ${toldByEvents}`)
  }

  override down(): void {
    this.addSql(`alter publication nova_cdc add table ${toldByEvents}`)
    this.addSql(`alter table live_sessions drop column last_tick`)
    this.addSql(`alter table notification_counters drop column last_tick`)
    this.addSql(`drop function numbered_id(bigint)`)
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
