import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, run } from '../core/context.ts'
import { presentUserSummary, type UserSummaryRow, userSummaryColumns, userSummaryRow } from '../graph/index.ts'
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

// A comment that was deleted in the meantime is no longer sent, also when its event is delivered again.
const notDeleted = statement({
  name: 'live.comments_not_deleted',
  params: { ids: arrayOf(uuid) },
  row: { comment_id: uuid, content: text, ...userSummaryRow },
  text: (p) => `
    select e.id as comment_id, e.content, ${userSummaryColumns('u')}
    from comments e
    join users u on u.id = e.user_id
    where e.id = any(${p.ids})
      and e.deleted_at is null`,
})

// The message keeps its number, so that a client that received it last can resume from it.
const clearMessage = statement({
  name: 'live.clear_message',
  params: { stream: uuid, cause: text },
  text: (p) => `
    update live_messages
    set data = 'null'
    where session_id = ${p.stream}
      and cause = ${p.cause}`,
})

// Comments from before the end that have no message yet: another worker may be about to store them.
const unsent = statement({
  name: 'live.comments_unsent',
  params: { stream: uuid },
  row: { comment_id: uuid, content: text, at: text, ...userSummaryRow },
  text: (p) => `
    select e.id as comment_id, e.content, ${timestampSql('e.created_at')} as at, ${userSummaryColumns('u')}
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

/** Returns the messages for viewers that these events cause, in the order of the events. */
export async function draftLiveMessages(ctx: Ctx, events: DomainEvent[]): Promise<LiveDraft[]> {
  const comments = events.flatMap((event) =>
    event.type === 'content_commented' && event.data.content_type === 'live' ? [event.data.comment_id] : [],
  )
  const rows = comments.length === 0 ? [] : await run(ctx, notDeleted, { ids: comments })
  const authors = new Map(rows.map((row) => [row.comment_id, row]))
  const drafts: LiveDraft[] = []
  for (const event of events) drafts.push(...(await draftsOf(ctx, event, authors)))
  return drafts
}

/**
 * Returns the drafts, with all comments that have no message yet before the end of their stream. The streams must be
 * locked.
 */
export async function withMissingComments(ctx: Ctx, drafts: LiveDraft[]): Promise<LiveDraft[]> {
  const known = new Set(drafts.map(({ cause }) => cause))
  const all: LiveDraft[] = []
  for (const draft of drafts) {
    if (draft.event === 'live_ended') {
      const rows = await run(ctx, unsent, { stream: draft.stream_id })
      const missing = rows.map((row) => commentDraft(ctx, draft.stream_id, row, row.at))
      all.push(...missing.filter(({ cause }) => !known.has(cause)))
    }
    all.push(draft)
  }
  return all
}

type Comment = UserSummaryRow & { comment_id: string; content: string }

async function draftsOf(ctx: Ctx, event: DomainEvent, authors: ReadonlyMap<string, Comment>): Promise<LiveDraft[]> {
  const { id: eventId, type, data, occurred_at: at } = event
  const about = { author_id: null, at }
  if (type === 'content_commented') {
    const comment = authors.get(data.comment_id)
    return comment === undefined ? [] : [commentDraft(ctx, data.content_id, comment, at)]
  }
  if (type === 'comment_deleted' && data.content_type === 'live') {
    const { content_id: stream_id, comment_id } = data
    // Clients that reconnect do not receive the deleted comment again.
    await run(ctx, clearMessage, { stream: stream_id, cause: commentCause(comment_id) })
    const cause = `comment_deleted:${comment_id}`
    const deleted = { stream_id, comment_id, timestamp: at }
    return [{ ...about, stream_id, event: 'live_comment_deleted', cause, data: deleted }]
  }
  if (type === 'live_updated') {
    // Its settings are read when it is stored.
    const { stream_id } = data
    const settings = { stream_id, timestamp: at }
    return [{ ...about, stream_id, event: 'live_updated', cause: `updated:${eventId}`, data: settings }]
  }
  if (type === 'live_ended') {
    const { content_id, was_announced, ...summary } = data
    const [creator] = await run(ctx, creatorName, { creator: data.creator_id })
    const end = { ...summary, creator_name: creator?.display_name ?? '', timestamp: at }
    return [{ ...about, stream_id: data.stream_id, event: 'live_ended', cause: 'ended', data: end }]
  }
  return []
}

function commentDraft(ctx: Ctx, stream_id: string, author: Comment, at: string): LiveDraft {
  const { comment_id, content: text } = author
  const { id, display_name, avatar_url } = presentUserSummary(ctx.core.config, author)
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
      text,
      timestamp: at,
    },
    at,
  }
}

function commentCause(commentId: string): string {
  return `comment:${commentId}`
}
