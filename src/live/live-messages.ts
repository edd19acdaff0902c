import { type Ctx, run, transaction } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { messagesOfCauses, type NumberedLog, numbering } from '../numbered/index.ts'
import {
  arrayOf,
  float,
  instant,
  json,
  jsonText,
  nullable,
  type RowOf,
  statement,
  text,
  textOf,
  uuid,
} from '../platform/statement.ts'

const messagesKeptMs = 7 * 24 * 60 * 60 * 1000

/** Returns the time since which a stream must have ended to have messages still. */
export function messagesKeptSince({ clock }: Core): Date {
  return new Date(clock.now().getTime() - messagesKeptMs)
}

/** The message log of each stream, which its sockets follow. */
export const liveLog: NumberedLog = {
  messages: 'live_messages',
  of: 'session_id',
  heads: 'live_sessions',
  owner: 'id',
  lastSeq: 'last_message_seq',
}

export type LiveMessageEvent = 'live_comment' | 'live_comment_deleted' | 'live_updated' | 'live_ended'

/** A message of a stream before it is stored. `cause` identifies its cause: a stream has one message for each cause. */
export type LiveDraft = {
  stream_id: string
  event: LiveMessageEvent
  cause: string
  author_id: string | null
  data: object
  at: string
}

const row = {
  session_id: uuid,
  seq: float,
  id: uuid,
  event: textOf<LiveMessageEvent>(),
  author_id: nullable(uuid),
  data: json<object>(),
}

const lock = statement({
  name: 'live.messages_lock',
  params: { streams: arrayOf(uuid) },
  text: (p) => `
    select
    from live_sessions
    where id = any(${p.streams})
    order by id
    for no key update`,
})

/**
 * Stores messages with numbers, one for each stream and cause. Two workers may handle the events of one stream out of
 * order, so the messages show the state under the lock: a deleted comment is left out, and settings are the current
 * ones. Streams whose messages have been deleted (see purge-live.ts) get no more: nobody would read them.
 */
const store = statement({
  name: 'live.messages_store',
  params: { drafts: jsonText, now: instant, kept_since: instant },
  row,
  text: (p) => `
    with ${numbering(liveLog, {
      drafts: `(
        select d.ord,
          d.stream_id as session_id,
          d.event,
          d.cause,
          d.author_id,
          d.at,
          case d.event when 'live_updated' then (
            select d.data || jsonb_build_object(
              'status', l.status,
              'title', l.title,
              'slow_mode_seconds', l.slow_mode_seconds,
              'comments_enabled', l.comments_enabled
            )
            from live_sessions l
            where l.id = d.stream_id
          ) else d.data end as data
        from jsonb_to_recordset(${p.drafts}) as d (
          ord integer,
          stream_id uuid,
          event text,
          cause text,
          author_id uuid,
          data jsonb,
          at timestamptz
        )
      ) d`,
      and: [
        `exists (
          select from live_sessions l
          where l.id = d.session_id and (l.ended_at is null or l.ended_at >= ${p.kept_since})
        )`,
        `not (
          d.event = 'live_comment'
          and exists (
            select from comments e
            where e.id = (d.data ->> 'comment_id')::uuid and e.deleted_at is not null
          )
        )`,
      ],
      now: p.now,
    })}, stored as (
      insert into live_messages (session_id, seq, id, event, cause, author_id, data, created_at)
      select session_id, seq, id, event, cause, author_id, data, at
      from placed
      returning session_id, seq::float8 as seq, id, event, author_id, data
    )
    select *
    from stored
    order by session_id, seq`,
})

const stored = statement({
  name: 'live.messages_stored',
  params: { streams: arrayOf(uuid), causes: arrayOf(text) },
  row,
  text: (p) => `
    select m.session_id, m.seq::float8 as seq, m.id, m.event, m.author_id, m.data
    ${messagesOfCauses(liveLog, 'm', { owners: p.streams, causes: p.causes })}
    where m.data <> 'null'
    order by m.session_id, m.seq`,
})

export type LiveMessageRow = RowOf<typeof store>

/**
 * Stores the drafts. Returns the messages with their numbers, also those that had been stored before. `complete` may
 * return further drafts once the streams are locked.
 */
export async function storeLiveMessages(
  ctx: Ctx,
  drafts: LiveDraft[],
  complete: (inside: Ctx) => Promise<LiveDraft[]> = async () => drafts,
): Promise<LiveMessageRow[]> {
  if (drafts.length === 0) return []
  return transaction(ctx, async (inside) => {
    await run(inside, lock, { streams: drafts.map((one) => one.stream_id) })
    const all = await complete(inside)
    const rows = await run(inside, store, {
      drafts: JSON.stringify(all.map((one, ord) => ({ ord, ...one }))),
      now: ctx.core.clock.now(),
      kept_since: messagesKeptSince(ctx.core),
    })
    if (rows.length === all.length) return rows
    return run(inside, stored, { streams: all.map((one) => one.stream_id), causes: all.map((one) => one.cause) })
  })
}

/** Returns the text of a message as it is sent to clients. */
export function liveWire({ event, id, data }: Pick<LiveMessageRow, 'event' | 'id' | 'data'>): string {
  return JSON.stringify({ event, id, data })
}
