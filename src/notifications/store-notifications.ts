import type { NotificationKind } from '../contract/generated/messages.ts'
import { type Ctx, run } from '../core/context.ts'
import { envelopeOf } from '../events/index.ts'
import { publishMessages } from '../numbered/index.ts'
import { kinds } from './kinds.ts'
import {
  type BatchAnnouncement,
  channelPrefix,
  everybody,
  type SingleAnnouncement,
  wireOf,
} from './notification-channels.ts'
import type { NotificationRow } from './notification-rows.ts'
import { notificationsKeptSince } from './notifications.variables.ts'
import { store, stored, storeForMany } from './store-statements.ts'

/** A notification before it is stored. A recipient gets one notification for each `cause`. */
export type Draft = {
  user_id: string
  actor_id: string
  event: NotificationKind
  cause: string
  data: object
  /** The time of the event. */
  at: string
  /** The recipient may not see what it is about. It is not stored then. */
  is_hidden?: boolean
}

/** The same notification for many recipients. */
type DraftForMany = Omit<Draft, 'user_id' | 'is_hidden'> & { user_ids: string[] }

/**
 * Stores drafts and announces them to sockets. A repeated call has no further effect. Drafts from before the retention
 * of notifications are left out: theirs may have been deleted.
 */
export async function storeNotifications(ctx: Ctx, all: readonly Draft[]): Promise<void> {
  const keptSince = notificationsKeptSince(ctx.core)
  const drafts = all.filter(({ at }) => Date.parse(at) > keptSince)
  if (drafts.length === 0) return
  const values = drafts.map((draft, ord) => ({ ord, ...draft, ...byKind(draft.event, draft.data) }))
  const fresh = await run(ctx, store, { drafts: JSON.stringify(values), ...common(ctx) })
  const rows = fresh.length < drafts.length ? await withStoredBefore(ctx, drafts, fresh) : fresh
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
  const { user_ids: users, actor_id: actor, event, cause, data, at } = draft
  if (users.length === 0) return
  const about = { users, actor, kind: event, cause, data: JSON.stringify(data), at }
  const fresh = await run(ctx, storeForMany, { ...about, ...byKind(event, data), ...common(ctx) })
  const drafts = users.map((user_id) => ({ user_id, cause }))
  const rows = fresh.length < users.length ? await withStoredBefore(ctx, drafts, fresh) : fresh
  const message: BatchAnnouncement = { event, data, to: rows.map((row) => [row.user_id, row.seq, row.id]) }
  await publishMessages(ctx.core, [{ channel: channelPrefix(ctx.core.config.REDIS_PREFIX) + everybody, message }])
}

function byKind(
  event: NotificationKind,
  data: object,
): { group_key: string | null; is_silent: boolean; is_pushed: boolean } {
  const { groupKey, isSilent = false, push } = kinds[event]
  return { group_key: groupKey?.(event, data) ?? null, is_silent: isSilent, is_pushed: push !== 'never' }
}

function common(ctx: Ctx): { now: Date; push_event: string } {
  return { now: ctx.core.clock.now(), push_event: JSON.stringify(envelopeOf(ctx, 'push_queued')) }
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
  const all = await run(ctx, stored, {
    users: drafts.map((one) => one.user_id),
    causes: drafts.map((one) => one.cause),
  })
  return [...fresh, ...all.filter((row) => !known.has(row.id))]
}
