import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, run } from '../core/context.ts'
import { type AccessChange, accessChanges, unlessSuspended } from '../graph/index.ts'
import { instant, statement, uuid } from '../platform/statement.ts'
import { endLive } from './end-live.ts'
import { disconnectViewer, recheckViewers } from './live-updates.ts'
import { mayWatch, streamColumns, streamRow } from './stream-access.ts'

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

const running = statement({
  name: 'live.running_of_creator',
  params: { creator_id: uuid },
  row: { id: uuid },
  text: (p) => `
    select id
    from live_sessions
    where creator_id = ${p.creator_id}
      and ended_at is null`,
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
  for (const event of events) {
    if (event.type === 'user_suspended')
      for (const { id } of await run(ctx, ofSuspended, { creator_id: event.data.user_id, now: ctx.core.clock.now() }))
        await endLive(ctx, id, 'creator_suspended')
    if (event.type === 'user_deletion_requested')
      for (const { id } of await run(ctx, ofSuspended, { creator_id: event.data.user_id, now: ctx.core.clock.now() }))
        await endLive(ctx, id, 'creator_left')
    for (const change of accessChanges(event)) await recheck(ctx, change)
  }
}

/** Checks who may still watch the running stream of a creator. */
export async function recheck(ctx: Ctx, { creator: creator_id, viewer }: AccessChange): Promise<void> {
  if (viewer === null) {
    for (const { id } of await run(ctx, running, { creator_id })) await recheckViewers(ctx, id)
    return
  }
  const [stream] = await run(ctx, access, { creator_id, viewer, now: ctx.core.clock.now() })
  if (stream !== undefined && !mayWatch(stream)) await disconnectViewer(ctx, stream.id, viewer)
}
