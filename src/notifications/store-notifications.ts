import { type Ctx, run } from '../core/context.ts'
import { envelopeOf } from '../events/index.ts'
import { publishMessages } from '../numbered/index.ts'
import type { StoredKind } from './kind.ts'
import { kinds } from './kinds.ts'
import {
  type BatchAnnouncement,
  channelPrefix,
  everybody,
  type SingleAnnouncement,
  wireOf,
} from './notification-channels.ts'
import { type NotificationRow, showingNow } from './notification-rows.ts'
import { notificationsKeptSince } from './notifications.variables.ts'
import { store, storeForMany, storeWithNames } from './store-statements.ts'
import { showAgain, stored } from './stored-before.ts'
import { withNames } from './subjects.ts'

/** A notification before it is stored. A recipient gets one notification for each `cause`. */
export type Draft = {
  user_id: string
  actor_id: string
  event: StoredKind
  cause: string
  /** Ids and numbers. Names and texts are read when it is shown. */
  data: object
  /** The creator of the content that it is about, if any. */
  creator_id?: string
  /** The time of the event. */
  at: string
  /** The recipient may not see what it is about. It is not stored then. */
  is_hidden?: boolean
}

/** The same notification for many recipients. `others_content_id` is the content, if it is not theirs. */
type DraftForMany = Omit<Draft, 'user_id' | 'is_hidden' | 'creator_id'> & {
  user_ids: string[]
  others_content_id: string | null
}

/**
 * Stores drafts and announces them to sockets. A repeated call has no further effect. Drafts from before the retention
 * of notifications are left out: theirs may have been deleted.
 */
export async function storeNotifications(ctx: Ctx, drafts: readonly Draft[]): Promise<void> {
  await announce(ctx, await storeDrafts(ctx, drafts))
}

/** Stores drafts in the call's transaction. Returns what is to be announced after its commit. */
export async function storeDrafts(ctx: Ctx, all: readonly Draft[]): Promise<NotificationRow[]> {
  const keptSince = notificationsKeptSince(ctx.core)
  const drafts = all.filter(({ at }) => Date.parse(at) > keptSince)
  if (drafts.length === 0) return []
  const values = drafts.map(({ creator_id, ...draft }, ord) => {
    const { content_id } = draft.data as { content_id?: string }
    const others_content_id = creator_id === draft.user_id ? null : (content_id ?? null)
    return { ord, ...draft, others_content_id, ...byKind(draft.event, draft.data) }
  })
  const statement = drafts.every(({ event }) => event in withNames) ? storeWithNames : store
  const fresh = await run(ctx, statement, { drafts: JSON.stringify(values), ...common(ctx) })
  return fresh.length < drafts.length ? withStoredBefore(ctx, drafts, fresh) : fresh
}

/** Announces stored notifications to sockets. */
export async function announce(ctx: Ctx, rows: readonly NotificationRow[]): Promise<void> {
  const prefix = channelPrefix(ctx.core.config.REDIS_PREFIX)
  const announcements = rows
    .toSorted((a, b) => a.seq - b.seq)
    .map(({ user_id, seq, event, id, data }) => {
      const message: SingleAnnouncement = { seq, wire: wireOf(event, id, JSON.stringify(data)) }
      return { channel: prefix + user_id, message }
    })
  await publishMessages(ctx.core, announcements)
}

/** Does the same for one notification with many recipients: its text is sent to Postgres and to Redis only once. */
export async function storeForAll(ctx: Ctx, draft: DraftForMany): Promise<void> {
  const { user_ids: users, actor_id: actor, event, cause, others_content_id, data, at } = draft
  if (users.length === 0) return
  const about = { users, actor, kind: event, cause, others_content_id, data: JSON.stringify(data), at }
  const { media_urls: _, ...times } = common(ctx)
  const fresh = await run(ctx, storeForMany, { ...about, ...byKind(event, data), ...times })
  const drafts = users.map((user_id) => ({ user_id, cause }))
  const rows = fresh.length < users.length ? await withStoredBefore(ctx, drafts, fresh) : fresh
  const [first] = rows
  if (first === undefined) return
  // Every recipient is shown the same, so it is read for one of them.
  const [shown] = await run(ctx, stored, { users: [first.user_id], causes: [cause], ...showingNow(ctx.core) })
  // It was deleted in the meantime. A socket notices the gap at its next message, and finds nothing to show.
  if (shown === undefined) return
  const message: BatchAnnouncement = { event, data: shown.data, to: rows.map((row) => [row.user_id, row.seq, row.id]) }
  await publishMessages(ctx.core, [{ channel: channelPrefix(ctx.core.config.REDIS_PREFIX) + everybody, message }])
}

type ByKind = { group_key: string | null; is_silent: boolean; is_pushed: boolean }

function byKind(event: StoredKind, data: object): ByKind {
  const { groupKey, isSilent = false, push } = kinds[event]
  return { group_key: groupKey?.(event, data) ?? null, is_silent: isSilent, is_pushed: push !== 'never' }
}

function common(ctx: Ctx): { now: Date; media_urls: readonly string[]; push_event: string } {
  return { ...showingNow(ctx.core), push_event: JSON.stringify(envelopeOf(ctx, 'push_queued')) }
}

/**
 * Returns the new rows and those that were stored before: an earlier delivery may have stored them and died before it
 * announced them. A repeated announcement is harmless.
 */
async function withStoredBefore(
  ctx: Ctx,
  drafts: readonly { user_id: string; cause: string }[],
  fresh: readonly NotificationRow[],
): Promise<NotificationRow[]> {
  const known = new Set(fresh.map((row) => row.id))
  const among = { users: drafts.map((one) => one.user_id), causes: drafts.map((one) => one.cause) }
  const all = await run(ctx, stored, { ...among, ...showingNow(ctx.core) })
  const before = all.filter((row) => !known.has(row.id))
  if (before.length > 0)
    await run(ctx, showAgain, { users: before.map((row) => row.user_id), seqs: before.map((row) => row.seq) })
  return [...fresh, ...before]
}
