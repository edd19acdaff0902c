import { type Ctx, sql, transaction } from '../core/context.ts'

/** A message of a stream before it is stored. `cause` is what it is about: told once. */
export type LiveDraft = {
  id: string
  stream_id: string
  event: 'live_comment' | 'live_comment_deleted' | 'live_updated' | 'live_ended'
  cause: string
  author_id: string | null
  data: object
  at: string
}
export type LiveMessageRow = {
  session_id: string
  seq: number
  id: string
  event: LiveDraft['event']
  cause: string
  author_id: string | null
  data: object
}

const lock = {
  name: 'live_messages_lock',
  text: 'select from live_sessions where id = any($1::uuid[]) order by id for no key update',
}
/**
 * Stores messages once for each stream and cause, numbered without gaps. The stream's row is locked before and until the commit: whoever has number n can
 * be sure that nothing below n comes later. Two workers may handle the events of one stream out of order, so what is told is what holds under the lock: a
 * comment that was deleted is left out, and settings are those of now.
 */
const store = {
  name: 'live_messages_store',
  text: `with fresh as (
      select d.ord, d.id, d.stream_id, d.event, d.cause, d.author_id, d.at, row_number() over (partition by stream_id order by ord) as nth,
        case d.event when 'live_updated' then (
          select d.data || jsonb_build_object('status', l.status, 'title', l.title, 'slow_mode_seconds', l.slow_mode_seconds, 'comments_enabled', l.comments_enabled)
          from live_sessions l where l.id = d.stream_id
        ) else d.data end as data
      from jsonb_to_recordset($1::jsonb) as d (ord integer, id uuid, stream_id uuid, event text, cause text, author_id uuid, data jsonb, at timestamptz)
      where exists (select from live_sessions where id = d.stream_id)
        and not exists (select from live_messages m where m.session_id = d.stream_id and m.cause = d.cause)
        and not (d.event = 'live_comment' and exists (select from comments e where e.id = (d.data ->> 'comment_id')::uuid and e.deleted_at is not null))
    ), counted as (
      update live_sessions l set last_message_seq = l.last_message_seq + f.many
      from (select stream_id, max(nth) as many from fresh group by stream_id order by stream_id) f where l.id = f.stream_id
      returning l.id, l.last_message_seq - f.many as before
    ), stored as (
      insert into live_messages (session_id, seq, id, event, cause, author_id, data, created_at)
      select f.stream_id, c.before + f.nth, f.id, f.event, f.cause, f.author_id, f.data, f.at from fresh f join counted c on c.id = f.stream_id
      returning session_id, seq::float8 as seq, id, event, cause, author_id, data
    ) select * from stored order by session_id, seq`,
}
const stored = {
  name: 'live_messages_stored',
  text: `select m.session_id, m.seq::float8 as seq, m.id, m.event, m.cause, m.author_id, m.data from live_messages m
    join unnest($1::uuid[], $2::text[]) as d (session_id, cause) on d.session_id = m.session_id and d.cause = m.cause
    where m.data <> 'null' order by m.session_id, m.seq`,
}

/** Stores what was drafted; answers it with its places, also what had been stored before. `withWhatCameBefore` may add to it once the streams are locked. */
export async function storeLiveMessages(
  ctx: Ctx,
  drafts: LiveDraft[],
  withWhatCameBefore: (inside: Ctx) => Promise<LiveDraft[]> = async () => drafts,
): Promise<LiveMessageRow[]> {
  if (drafts.length === 0) return []
  return transaction(ctx, async (inside) => {
    await sql(inside, lock, [drafts.map((one) => one.stream_id)])
    const all = await withWhatCameBefore(inside)
    const rows = await sql<LiveMessageRow>(inside, store, [JSON.stringify(all.map((one, ord) => ({ ord, ...one })))])
    if (rows.length === all.length) return rows
    return sql<LiveMessageRow>(inside, stored, [all.map((one) => one.stream_id), all.map((one) => one.cause)])
  })
}

/** What goes over the wire of it. */
export function liveWire({ event, id, data }: Pick<LiveMessageRow, 'event' | 'id' | 'data'>): string {
  return JSON.stringify({ event, id, data })
}
