import { exportRows } from '../core/export.ts'

/** Exports the edges of a user that the user can see: not who has blocked or muted the user. */
export const exportGraph = {
  follows: exportRows({
    name: 'graph.export_follows',
    from: 'follows',
    columns: `follower_id, following_id, created_at`,
    where: (user) => `follower_id = ${user} or following_id = ${user}`,
  }),
  follow_requests: exportRows({
    name: 'graph.export_follow_requests',
    from: 'follow_requests',
    columns: `requester_id, target_id, created_at`,
    where: (user) => `requester_id = ${user} or target_id = ${user}`,
  }),
  blocks: exportRows({
    name: 'graph.export_blocks',
    from: 'blocks',
    columns: `blocked_id, created_at, expires_at`,
    where: (user) => `blocker_id = ${user}`,
  }),
  mutes: exportRows({
    name: 'graph.export_mutes',
    from: 'mutes',
    columns: `muted_id, created_at, expires_at`,
    where: (user) => `muter_id = ${user}`,
  }),
  close_friends: exportRows({
    name: 'graph.export_close_friends',
    from: 'close_friends',
    columns: `friend_id, created_at`,
    where: (user) => `owner_id = ${user}`,
  }),
  subscriptions: exportRows({
    name: 'graph.export_subscriptions',
    from: 'subscriptions',
    columns: `creator_id, subscriber_id, tier, price_monthly, started_at, expires_at`,
    where: (user) => `creator_id = ${user} or subscriber_id = ${user}`,
  }),
}
