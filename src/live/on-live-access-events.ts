import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, run } from '../core/context.ts'
import { unlessSuspended } from '../graph/index.ts'
import { instant, statement, uuid } from '../platform/statement.ts'
import { endLive } from './end-live.ts'
import { disconnectViewer } from './live-updates.ts'
import { streamColumns, streamRow } from './stream-access.ts'

// The suspension may have ended by the time that the event is handled, or handled again.
const ofSuspended = statement({
  name: 'live.running_of_suspended',
  params: { creator_id: uuid, now: instant },
  row: { id: uuid },
  text: (p) => `
    select l.id
    from live_sessions l
    join users u on u.id = l.creator_id
    where l.creator_id = ${p.creator_id}
      and l.ended_at is null
      and not ${unlessSuspended({ user: 'u', now: p.now })}`,
})

const access = statement({
  name: 'live.access_of_pair',
  params: { creator_id: uuid, viewer: uuid, now: instant },
  row: streamRow,
  text: (p) => `
    select ${streamColumns(p)}
    from live_sessions l
    join contents c on c.id = l.id
    join users u on u.id = c.creator_id
    where l.creator_id = ${p.creator_id} and l.ended_at is null`,
})

/** Disconnects viewers who may no longer see a stream, and ends the streams of suspended and deleted creators. */
export async function onLiveAccessEvents(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  for (const { type, data } of events) {
    if (type === 'user_blocked') {
      await recheck(ctx, data.blocker_id, data.blocked_id)
      await recheck(ctx, data.blocked_id, data.blocker_id)
    }
    if (type === 'user_unfollowed') await recheck(ctx, data.following_id, data.follower_id)
    if (type === 'close_friends_changed') await recheck(ctx, data.owner_id, data.friend_id)
    if (type === 'user_suspended')
      for (const { id } of await run(ctx, ofSuspended, { creator_id: data.user_id, now: ctx.core.clock.now() }))
        await endLive(ctx, id, 'creator_suspended')
    if (type === 'user_deletion_requested')
      for (const { id } of await run(ctx, ofSuspended, { creator_id: data.user_id, now: ctx.core.clock.now() }))
        await endLive(ctx, id, 'creator_left')
  }
}

async function recheck(ctx: Ctx, creatorId: string, viewerId: string): Promise<void> {
  const pair = { creator_id: creatorId, viewer: viewerId, now: ctx.core.clock.now() }
  const [stream] = await run(ctx, access, pair)
  if (stream !== undefined && stream.access !== 'visible') await disconnectViewer(ctx, stream.id, viewerId)
}
