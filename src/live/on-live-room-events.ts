import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, sql } from '../core/context.ts'
import { avatarUrl } from '../media/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { type LiveDraft, type LiveMessageRow, liveWire, storeLiveMessages } from './live-messages.ts'
import { publishLive, tellToLeave } from './live-news.ts'
import { presentAmong } from './presence.ts'

const creatorName = { name: 'live_creator_name', text: 'select display_name from users where id = $1' }
// What was deleted meanwhile is told no more, also when its event comes again.
const standing = {
  name: 'live_comments_standing',
  text: `select e.id as comment_id, u.id, u.display_name, u.avatar_media_id from comments e join users u on u.id = e.user_id
    where e.id = any($1::uuid[]) and e.deleted_at is null`,
}
const creatorsOf = {
  name: 'live_creators',
  text: 'select id, creator_id from live_sessions where id = any($1::uuid[])',
}
// Its place stays, so that whoever had it last can go on from there.
const withdraw = {
  name: 'live_withdraw',
  text: `update live_messages set data = 'null' where session_id = $1 and cause = $2`,
}
// All that was said before the end and is not among the messages yet: another worker may be about to store it.
const unsaid = {
  name: 'live_comments_unsaid',
  text: `select e.id as comment_id, e.content, ${timestampSql('e.created_at')} as at, u.id, u.display_name, u.avatar_media_id
    from comments e join users u on u.id = e.user_id
    where e.content_id = $1 and e.deleted_at is null and not exists (select from live_messages m where m.session_id = $1 and m.cause = 'comment:' || e.id)
    order by e.created_at, e.id`,
}
// Who has blocked the author or is blocked by them, or has muted them.
const hidden = {
  name: 'live_hidden_from',
  text: `select blocker_id as viewer_id, blocked_id as author_id from blocks where blocked_id = any($1::uuid[]) and (expires_at is null or expires_at > $2)
    union select blocked_id, blocker_id from blocks where blocker_id = any($1::uuid[]) and (expires_at is null or expires_at > $2)
    union select muter_id, muted_id from mutes where muted_id = any($1::uuid[]) and (expires_at is null or expires_at > $2)`,
}
/** Tells those who watch what happens in their stream, and throws out who is banned. */
export async function onLiveRoomEvents(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  const drafts = (await Promise.all([draftComments(ctx, events), draftOthers(ctx, events)])).flat()
  const ordered = inOrder(drafts, events)
  await announce(ctx, await storeLiveMessages(ctx, ordered, (inside) => nothingAfterTheEnd(inside, ordered)))
  for (const event of events) {
    if (event.type === 'live_viewer_banned') await tellToLeave(ctx, event.data.stream_id, event.data.user_id)
  }
}

type Placed = LiveDraft & { eventId: string }

function inOrder(drafts: Placed[], events: DomainEvent[]): LiveDraft[] {
  const places = new Map(events.map(({ id }, place) => [id, place]))
  return drafts
    .toSorted((a, b) => places.get(a.eventId)! - places.get(b.eventId)!)
    .map(({ eventId, ...draft }) => draft)
}

async function draftComments(ctx: Ctx, events: DomainEvent[]): Promise<Placed[]> {
  const said = events.flatMap((event) =>
    event.type === 'content_commented' && event.data.content_type === 'live' ? [event] : [],
  )
  if (said.length === 0) return []
  const rows = await sql<Face>(ctx, standing, [said.map(({ data }) => data.comment_id)])
  const authors = new Map(rows.map((row) => [row.comment_id, row]))
  return said.flatMap(({ id: eventId, occurred_at: at, data: { content_id, comment_id, text } }) => {
    const author = authors.get(comment_id)
    if (author === undefined) return []
    return [{ eventId, ...commentDraft(ctx, content_id, author, text, at) }]
  })
}

type Face = { comment_id: string; id: string; display_name: string; avatar_media_id: string | null }

function commentDraft(
  ctx: Ctx,
  stream_id: string,
  { comment_id, id, display_name, avatar_media_id }: Face,
  text: string,
  at: string,
): LiveDraft {
  const user_avatar_url = avatarUrl(ctx.core.config, avatar_media_id)
  const data = { stream_id, comment_id, user_id: id, user_name: display_name, user_avatar_url, text, timestamp: at }
  return {
    id: ctx.core.newId(),
    stream_id,
    event: 'live_comment',
    cause: `comment:${comment_id}`,
    author_id: id,
    data,
    at,
  }
}

/** Puts before an end what was said before it. */
async function nothingAfterTheEnd(ctx: Ctx, drafts: LiveDraft[]): Promise<LiveDraft[]> {
  const all: LiveDraft[] = []
  for (const draft of drafts) {
    if (draft.event === 'live_ended') {
      const known = new Set(drafts.map(({ cause }) => cause))
      const rows = await sql<Face & { content: string; at: string }>(ctx, unsaid, [draft.stream_id])
      all.push(
        ...rows
          .map((row) => commentDraft(ctx, draft.stream_id, row, row.content, row.at))
          .filter(({ cause }) => !known.has(cause)),
      )
    }
    all.push(draft)
  }
  return all
}

async function draftOthers(ctx: Ctx, events: DomainEvent[]): Promise<Placed[]> {
  const drafts: Placed[] = []
  for (const { id: eventId, type, data, occurred_at: at } of events) {
    const about = { eventId, id: ctx.core.newId(), at, author_id: null }
    if (type === 'comment_deleted' && data.content_type === 'live') {
      const { content_id: stream_id, comment_id } = data
      // What was said is not told again to whoever reconnects.
      await sql(ctx, withdraw, [stream_id, `comment:${comment_id}`])
      const cause = `comment_deleted:${comment_id}`
      drafts.push({
        ...about,
        stream_id,
        event: 'live_comment_deleted',
        cause,
        data: { stream_id, comment_id, timestamp: at },
      })
    }
    if (type === 'live_updated') {
      const { stream_id, status, title, slow_mode_seconds, comments_enabled } = data
      const now = { stream_id, status, title, slow_mode_seconds, comments_enabled, timestamp: at }
      drafts.push({ ...about, stream_id, event: 'live_updated', cause: `updated:${eventId}`, data: now })
    }
    if (type === 'live_ended') {
      const { content_id, was_announced, ...summary } = data
      const [creator] = await sql<{ display_name: string }>(ctx, creatorName, [data.creator_id])
      const went = { ...summary, creator_name: creator?.display_name ?? '', timestamp: at }
      drafts.push({ ...about, stream_id: data.stream_id, event: 'live_ended', cause: 'ended', data: went })
    }
  }
  return drafts
}

async function announce(ctx: Ctx, rows: LiveMessageRow[]): Promise<void> {
  if (rows.length === 0) return
  const authors = [...new Set(rows.flatMap(({ author_id }) => author_id ?? []))]
  type Hidden = { viewer_id: string; author_id: string }
  const pairs = authors.length === 0 ? [] : await sql<Hidden>(ctx, hidden, [authors, ctx.core.clock.now()])
  const creators = new Map(
    (await sql<{ id: string; creator_id: string }>(ctx, creatorsOf, [rows.map((row) => row.session_id)])).map((one) => [
      one.id,
      one.creator_id,
    ]),
  )
  for (const row of rows) {
    const creator = creators.get(row.session_id)
    const ids = pairs.filter(({ author_id }) => author_id === row.author_id).map(({ viewer_id }) => viewer_id)
    await publishLive(ctx, row.session_id, async () => ({
      seq: row.seq,
      wire: liveWire(row),
      // The creator is not among the viewers.
      hiddenFrom: [...(await presentAmong(ctx.core, row.session_id, ids)), ...ids.filter((id) => id === creator)],
      isLast: row.event === 'live_ended',
    }))
  }
}
