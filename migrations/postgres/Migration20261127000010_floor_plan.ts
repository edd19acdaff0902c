import { Migration } from '@mikro-orm/migrations'

// Events contain the changes of these tables, and each like, comment and view would publish a wide row of contents
// again. The other tables stay published: users, follows, blocks and mutes, captions and titles, highlights with their
// stories, and subscriptions.
const publishedAsEvents = `contents, content_media, media, likes, saves, shares, comments, story_viewers, live_viewers,
      live_bans, follow_requests`

/**
 * Idempotency keys are reserved before the work starts and completed in its transaction. Row changes are published only
 * for tables whose changes no event contains. Ids of numbered messages are in the order of their numbers.
 */
export class Migration20261127000010_floor_plan extends Migration {
  override up(): void {
    // Old keys stay, so that no call is executed twice. Their requests were hashed in another way, so a repeated one is
    // refused. Anonymous callers shared one scope, which is no longer read.
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
    // Returns a UUIDv7 whose 60 bits of time are a tick; a millisecond has 4096 ticks (RFC 9562, 6.2, method 3).
    // The rest is random.
    this.addSql(`create function numbered_id(tick bigint) returns uuid language sql volatile parallel safe
      return (
        overlay(lpad(to_hex(tick), 15, '0') placing '7' from 13 for 0) || substr(gen_random_uuid()::text, 20)
      )::uuid`)
    this.addSql(`alter table notification_counters add column last_tick bigint not null default 0`)
    this.addSql(`alter table live_sessions add column last_tick bigint not null default 0`)

    this.addSql(`alter publication nova_cdc drop table ${publishedAsEvents}`)
  }

  override down(): void {
    this.addSql(`alter publication nova_cdc add table ${publishedAsEvents}`)
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
