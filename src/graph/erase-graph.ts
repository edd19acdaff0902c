import { type Ctx, run } from '../core/context.ts'
import { eraseRows, inOrder, untilNone } from '../core/erase.ts'
import { integer, statement, uuid } from '../platform/statement.ts'

const batch = 100

/**
 * Deletes follows of a user in one direction. A trigger changes the counters of both users for each follow, so the
 * users are locked before, in the order of their ids: no other change of their counters can then wait for this one
 * while this one waits for it.
 */
const unfollowing = (by: 'follower_id' | 'following_id', other: 'follower_id' | 'following_id') =>
  statement({
    name: `graph.erase_follows_${by}`,
    params: { user: uuid },
    row: { many: integer },
    text: (p) => `
    with taken as materialized (
      select ${other} as other_id
      from follows
      where ${by} = ${p.user}
      limit ${batch}
    ), locked as materialized (
      select id
      from users
      where id = ${p.user}
        or id in (select other_id from taken)
      order by id
      for no key update
    ), gone as (
      delete from follows
      where ${by} = ${p.user}
        and ${other} in (select other_id from taken)
        and (select count(*) from locked) > 0
      returning 1
    )
    select count(*)::integer as many
    from gone`,
  })

const unfollow = [unfollowing('follower_id', 'following_id'), unfollowing('following_id', 'follower_id')]

/** Deletes the follows of a user in both directions. The counters of the other users stay exact. */
async function eraseFollows(ctx: Ctx, user: string): Promise<void> {
  for (const one of unfollow) await untilNone(async () => (await run(ctx, one, { user }))[0]!.many)
}

const edges = (table: string, columns: readonly string[]) =>
  inOrder(
    ...columns.map((column) =>
      eraseRows({ name: `graph.erase_${table}_${column}`, table, where: (user) => `${column} = ${user}` }),
    ),
  )

/** Erases the edges from and to a user. */
export const eraseGraph = {
  follows: eraseFollows,
  follow_requests: edges('follow_requests', ['requester_id', 'target_id']),
  blocks: edges('blocks', ['blocker_id', 'blocked_id']),
  mutes: edges('mutes', ['muter_id', 'muted_id']),
  close_friends: edges('close_friends', ['owner_id', 'friend_id']),
  subscriptions: edges('subscriptions', ['creator_id', 'subscriber_id']),
}
