import { Migration } from '@mikro-orm/migrations'

/**
 * Expiry of blocks and mutes, follow requests, the rule that a blocked pair has no follow or request, and the actor of
 * a notification.
 */
export class Migration20261123000005_graph_whole extends Migration {
  override up(): void {
    for (const [table, from, to] of [
      ['blocks', 'blocker_id', 'blocked_id'],
      ['mutes', 'muter_id', 'muted_id'],
    ]) {
      this.addSql(`alter table ${table} add column expires_at timestamptz(3)`)
      this.addSql(`create index ${table}_newest on ${table} (${from}, created_at desc, ${to} desc)`)
      this.addSql(`create index ${table}_expiry on ${table} (expires_at) where expires_at is not null`)
    }

    this.addSql(`create table follow_requests (
      requester_id uuid not null references users on delete cascade,
      target_id uuid not null references users on delete cascade,
      created_at timestamptz(3) not null,
      primary key (requester_id, target_id),
      check (requester_id <> target_id)
    )`)
    this.addSql(
      `create index follow_requests_received on follow_requests (target_id, created_at desc, requester_id desc)`,
    )
    this.addSql(`create index follow_requests_sent on follow_requests (requester_id, created_at desc, target_id desc)`)

    // Every change of a pair's edges locks the pair until the transaction ends, so a follow and a block of the same
    // pair run one after the other. It locks the pair and not the users, so the followers of a celebrity do not wait
    // for each other.
    this.addSql(`create function lock_pair(one uuid, other uuid) returns void language sql as $$
      select pg_advisory_xact_lock(hashtextextended(least(one, other)::text || greatest(one, other)::text, 0))
    $$`)
    // Each statement of the function has its own snapshot, so it sees a block that committed while it waited for the
    // lock.
    this.addSql(`create function refuse_blocked_pair() returns trigger language plpgsql as $$
      declare
        one uuid := case tg_table_name when 'follows' then (to_jsonb(new) ->> 'follower_id')::uuid
          else (to_jsonb(new) ->> 'requester_id')::uuid end;
        other uuid := case tg_table_name when 'follows' then (to_jsonb(new) ->> 'following_id')::uuid
          else (to_jsonb(new) ->> 'target_id')::uuid end;
      begin
        perform lock_pair(one, other);
        if exists (select from blocks
          where (blocker_id = one and blocked_id = other) or (blocker_id = other and blocked_id = one)) then
          raise exception 'a blocked pair has no edge'
            using errcode = 'integrity_constraint_violation', constraint = 'no_edge_of_a_blocked_pair';
        end if;
        return new;
      end $$`)
    this.addSql(
      `create trigger refuse_blocked_pair before insert on follows for each row execute function refuse_blocked_pair()`,
    )
    this.addSql(
      `create trigger refuse_blocked_pair before insert on follow_requests for each row
        execute function refuse_blocked_pair()`,
    )
    this.addSql(`create function end_edges_of_blocked_pair() returns trigger language plpgsql as $$
      begin
        perform lock_pair(new.blocker_id, new.blocked_id);
        delete from follows
          where (follower_id, following_id) in ((new.blocker_id, new.blocked_id), (new.blocked_id, new.blocker_id));
        delete from follow_requests
          where (requester_id, target_id) in ((new.blocker_id, new.blocked_id), (new.blocked_id, new.blocker_id));
        return new;
      end $$`)
    this.addSql(
      `create trigger end_edges_of_blocked_pair before insert on blocks for each row
        execute function end_edges_of_blocked_pair()`,
    )

    this.addSql(`alter table notifications add column actor_id uuid`)
    this.addSql(
      `update notifications set actor_id =
        coalesce(data ->> 'follower_id', data ->> 'requester_id', data ->> 'user_id')::uuid`,
    )
    this.addSql(`alter table notifications alter column actor_id set not null`)
    this.addSql(`create index notifications_actor on notifications (user_id, actor_id)`)
    this.addSql(`create index notifications_unread_of on notifications (actor_id, user_id) where read_at is null`)

    this.addSql(`alter publication nova_cdc set table
      users (id, username, display_name, bio, avatar_media_id, is_private, role, suspended_at, follower_count,
        following_count, post_count, created_at, updated_at),
      follows, follow_requests, blocks, mutes, media, contents, posts, content_media, likes, saves`)
  }

  override down(): void {
    this.addSql(`alter publication nova_cdc set table
      users (id, username, display_name, avatar_media_id, role, follower_count, following_count, post_count,
        created_at, updated_at),
      follows, blocks, mutes, media, contents, posts, content_media, likes, saves`)
    this.addSql(`alter table notifications drop column actor_id`)
    this.addSql(`drop trigger end_edges_of_blocked_pair on blocks`)
    this.addSql(`drop trigger refuse_blocked_pair on follows`)
    this.addSql(`drop table follow_requests`)
    this.addSql(`drop function end_edges_of_blocked_pair(), refuse_blocked_pair(), lock_pair(uuid, uuid)`)
    for (const table of ['blocks', 'mutes']) {
      // Without expires_at a row is valid until it is deleted. An expired one must not become valid again.
      this.addSql(`delete from ${table} where expires_at <= now()`)
      this.addSql(`drop index ${table}_newest`)
      this.addSql(`alter table ${table} drop column expires_at`)
    }
  }
}
