import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, run } from '../core/context.ts'
import { accessChanges } from '../graph/index.ts'
import { type ChannelMessage, publishMessages } from '../numbered/index.ts'
import { arrayOf, instant, statement, uuid } from '../platform/statement.ts'
import { draftLiveMessages, withMissingComments } from './draft-live-messages.ts'
import { type LiveMessageRow, liveWire, storeLiveMessages } from './live-messages.ts'
import { type LiveUpdate, liveChannel } from './live-updates.ts'
import { recheck } from './on-live-access-events.ts'
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

/** Disconnects banned viewers, and sends the others the updates of their stream. */
export async function onLiveStreamEvents(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  for (const change of events.flatMap(accessChanges)) await recheck(ctx, change)
  const drafts = await draftLiveMessages(ctx, events)
  const rows = await storeLiveMessages(ctx, drafts, (inside) => withMissingComments(inside, drafts))
  if (rows.length > 0) await announceMessages(ctx, rows)
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
