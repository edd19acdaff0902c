import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, run } from '../core/context.ts'
import { type ChannelMessage, publishMessages } from '../numbered/index.ts'
import { arrayOf, instant, statement, uuid } from '../platform/statement.ts'
import { draftLiveMessages, withMissingComments } from './draft-live-messages.ts'
import { type LiveMessageRow, liveWire, storeLiveMessages } from './live-messages.ts'
import { disconnectViewer, type LiveUpdate, liveChannel } from './live-updates.ts'
import { viewersAmong } from './presence.ts'

const creatorsOf = statement({
  name: 'live.creators',
  params: { streams: arrayOf(uuid) },
  row: { id: uuid, creator_id: uuid },
  text: (p) => `
    select id, creator_id
    from live_sessions
    where id = any(${p.streams})`,
})

// The ban may have been lifted by the time that the event is handled, or handled again.
const banOf = statement({
  name: 'live.ban_of',
  params: { stream: uuid, user: uuid },
  row: { user_id: uuid },
  text: (p) => `
    select user_id
    from live_bans
    where session_id = ${p.stream}
      and user_id = ${p.user}`,
})

// Users who have blocked or muted the author, or whom the author has blocked.
const hiddenFrom = statement({
  name: 'live.hidden_from',
  params: { authors: arrayOf(uuid), now: instant },
  row: { viewer_id: uuid, author_id: uuid },
  text: (p) => `
    select blocker_id as viewer_id, blocked_id as author_id
    from blocks
    where blocked_id = any(${p.authors})
      and (expires_at is null or expires_at > ${p.now})
    union
    select blocked_id, blocker_id
    from blocks
    where blocker_id = any(${p.authors})
      and (expires_at is null or expires_at > ${p.now})
    union
    select muter_id, muted_id
    from mutes
    where muted_id = any(${p.authors})
      and (expires_at is null or expires_at > ${p.now})`,
})

/** Sends viewers the updates of their stream, and disconnects banned viewers. */
export async function onLiveStreamEvents(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  const drafts = await draftLiveMessages(ctx, events)
  const rows = await storeLiveMessages(ctx, drafts, (inside) => withMissingComments(inside, drafts))
  if (rows.length > 0) await announceMessages(ctx, rows)
  for (const event of events) {
    if (event.type !== 'live_viewer_banned') continue
    const { stream_id, user_id } = event.data
    if ((await run(ctx, banOf, { stream: stream_id, user: user_id })).length > 0)
      await disconnectViewer(ctx, stream_id, user_id)
  }
}

type Pair = { viewer_id: string; author_id: string }

async function announceMessages(ctx: Ctx, rows: readonly LiveMessageRow[]): Promise<void> {
  const authors = [...new Set(rows.flatMap(({ author_id }) => author_id ?? []))]
  const pairs = authors.length === 0 ? [] : await run(ctx, hiddenFrom, { authors, now: ctx.core.clock.now() })
  const found = await run(ctx, creatorsOf, { streams: rows.map((row) => row.session_id) })
  const creators = new Map(found.map(({ id, creator_id }) => [id, creator_id]))
  const updates = rows.map((row) => updateOf(ctx, row, pairs, creators.get(row.session_id)))
  await publishMessages(ctx.core, Promise.all(updates))
}

async function updateOf(
  ctx: Ctx,
  row: LiveMessageRow,
  pairs: readonly Pair[],
  creator: string | undefined,
): Promise<ChannelMessage> {
  const ids = pairs.filter(({ author_id }) => author_id === row.author_id).map(({ viewer_id }) => viewer_id)
  const message: LiveUpdate = {
    seq: row.seq,
    wire: liveWire(row),
    // The creator is not among the viewers.
    hiddenFrom: [...(await viewersAmong(ctx.core, row.session_id, ids)), ...ids.filter((id) => id === creator)],
    isLast: row.event === 'live_ended',
  }
  return { channel: liveChannel(ctx.core.config.REDIS_PREFIX, row.session_id), message }
}
