import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, run } from '../core/context.ts'
import { presentUser, type UserSummaryRow, userColumns, userSummaryRow } from '../graph/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { arrayOf, statement, text, uuid } from '../platform/statement.ts'
import type { LiveDraft } from './live-messages.ts'

const creatorName = statement({
  name: 'live.creator_name',
  params: { creator: uuid },
  row: { display_name: text },
  text: (p) => `
    select display_name
    from users
    where id = ${p.creator}`,
})

// What was deleted meanwhile is told no more, also when its event comes again.
const standing = statement({
  name: 'live.comments_standing',
  params: { ids: arrayOf(uuid) },
  row: { comment_id: uuid, ...userSummaryRow },
  text: (p) => `
    select e.id as comment_id, ${userColumns('u')}
    from comments e
    join users u on u.id = e.user_id
    where e.id = any(${p.ids})
      and e.deleted_at is null`,
})

// Its number stays, so that whoever had it last can go on from there.
const withdraw = statement({
  name: 'live.withdraw',
  params: { stream: uuid, cause: text },
  text: (p) => `
    update live_messages
    set data = 'null'
    where session_id = ${p.stream}
      and cause = ${p.cause}`,
})

// All that was said before the end and is not among the messages yet: another worker may be about to store it.
const unsent = statement({
  name: 'live.comments_unsent',
  params: { stream: uuid },
  row: { comment_id: uuid, content: text, at: text, ...userSummaryRow },
  text: (p) => `
    select e.id as comment_id, e.content, ${timestampSql('e.created_at')} as at, ${userColumns('u')}
    from comments e
    join users u on u.id = e.user_id
    where e.content_id = ${p.stream}
      and e.deleted_at is null
      and not exists (
        select from live_messages m
        where m.session_id = ${p.stream} and m.cause = 'comment:' || e.id
      )
    order by e.created_at, e.id`,
})

/** What these events tell those who watch, in their order. */
export async function draftLiveMessages(ctx: Ctx, events: DomainEvent[]): Promise<LiveDraft[]> {
  const comments = events.flatMap((event) =>
    event.type === 'content_commented' && event.data.content_type === 'live' ? [event.data.comment_id] : [],
  )
  const rows = comments.length === 0 ? [] : await run(ctx, standing, { ids: comments })
  const authors = new Map(rows.map((row) => [row.comment_id, row]))
  const drafts: LiveDraft[] = []
  for (const event of events) drafts.push(...(await draftsOf(ctx, event, authors)))
  return drafts
}

/** Returns the drafts, each end after all comments that have no message yet. Call it when the streams are locked. */
export async function withAllBeforeTheEnd(ctx: Ctx, drafts: LiveDraft[]): Promise<LiveDraft[]> {
  const known = new Set(drafts.map(({ cause }) => cause))
  const all: LiveDraft[] = []
  for (const draft of drafts) {
    if (draft.event === 'live_ended') {
      const rows = await run(ctx, unsent, { stream: draft.stream_id })
      const missing = rows.map((row) => commentDraft(ctx, draft.stream_id, row, row.content, row.at))
      all.push(...missing.filter(({ cause }) => !known.has(cause)))
    }
    all.push(draft)
  }
  return all
}

type Comment = UserSummaryRow & { comment_id: string }

async function draftsOf(ctx: Ctx, event: DomainEvent, authors: ReadonlyMap<string, Comment>): Promise<LiveDraft[]> {
  const { id: eventId, type, data, occurred_at: at } = event
  const about = { author_id: null, at }
  if (type === 'content_commented') {
    const comment = authors.get(data.comment_id)
    return comment === undefined ? [] : [commentDraft(ctx, data.content_id, comment, data.text, at)]
  }
  if (type === 'comment_deleted' && data.content_type === 'live') {
    const { content_id: stream_id, comment_id } = data
    // What was said is not told again to whoever reconnects.
    await run(ctx, withdraw, { stream: stream_id, cause: commentCause(comment_id) })
    const cause = `comment_deleted:${comment_id}`
    const gone = { stream_id, comment_id, timestamp: at }
    return [{ ...about, stream_id, event: 'live_comment_deleted', cause, data: gone }]
  }
  if (type === 'live_updated') {
    const { stream_id, status, title, slow_mode_seconds, comments_enabled } = data
    const settings = { stream_id, status, title, slow_mode_seconds, comments_enabled, timestamp: at }
    return [{ ...about, stream_id, event: 'live_updated', cause: `updated:${eventId}`, data: settings }]
  }
  if (type === 'live_ended') {
    const { content_id, was_announced, ...summary } = data
    const [creator] = await run(ctx, creatorName, { creator: data.creator_id })
    const went = { ...summary, creator_name: creator?.display_name ?? '', timestamp: at }
    return [{ ...about, stream_id: data.stream_id, event: 'live_ended', cause: 'ended', data: went }]
  }
  return []
}

function commentDraft(ctx: Ctx, stream_id: string, author: Comment, said: string, at: string): LiveDraft {
  const { comment_id } = author
  const { id, display_name, avatar_url } = presentUser(ctx.core.config, author)
  return {
    stream_id,
    event: 'live_comment',
    cause: commentCause(comment_id),
    author_id: id,
    data: {
      stream_id,
      comment_id,
      user_id: id,
      user_name: display_name,
      user_avatar_url: avatar_url,
      text: said,
      timestamp: at,
    },
    at,
  }
}

function commentCause(commentId: string): string {
  return `comment:${commentId}`
}
