import { type PageQuery, paging } from '../contract/cursor.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { sessionFrom } from '../sessions/index.ts'
import { notificationListeners } from './notification-listeners.ts'
import { type ReadableRow, toMessage } from './notification-rows.ts'
import { notificationState, notificationsAfter, notificationsBefore } from './read-notifications.ts'

type Page = components['schemas']['NotificationPage']
type Query = PageQuery & { after?: string | undefined; wait: number }

/**
 * Lists the caller's notifications, newest first. With `after`, lists those after a known notification, oldest first,
 * and waits up to `wait` seconds for a new one.
 * @throws INVALID_CURSOR; INVALID_TOKEN or ACCOUNT_SUSPENDED when the session ended while the call waited
 */
export async function listNotifications(ctx: UserCtx, query: Query): Promise<Page> {
  if (query.after !== undefined && query.cursor !== undefined)
    fail('INVALID_CURSOR', { reason: 'cursor and after exclude each other' })
  return query.after === undefined ? listNewestFirst(ctx, query) : listAfter(ctx, query.after, query)
}

async function listNewestFirst(ctx: UserCtx, query: Query): Promise<Page> {
  const pagination = paging(ctx.core.secrets, `notifications|${ctx.actor.id}`, query)
  const before = Number(pagination.params.after_at ?? Number.MAX_SAFE_INTEGER)
  const found = await notificationsBefore(ctx, ctx.actor.id, before, pagination.params.limit)
  const { unread_count } = await notificationState(ctx, ctx.actor.id, null)
  const { rows, nextCursor } = pagination.page(found.map((row) => ({ ...row, at: String(row.seq) })))
  return { items: rows.map(toItem), next_cursor: nextCursor, unread_count }
}

async function listAfter(ctx: UserCtx, afterId: string, query: Query): Promise<Page> {
  const { anchor_seq } = await notificationState(ctx, ctx.actor.id, afterId)
  if (anchor_seq === null) fail('INVALID_CURSOR', { reason: 'after is not one of your notifications' })
  // The listener is added before the read, so a notification that arrives between the two is not missed.
  const next =
    query.wait > 0
      ? ctx.core
          .of(notificationListeners)
          .nextNotification({ userId: ctx.actor.id, sessionId: ctx.actor.sessionId }, query.wait * 1000)
      : undefined
  try {
    let rows = await notificationsAfter(ctx, ctx.actor.id, anchor_seq, query.limit)
    if (rows.length === 0 && next !== undefined) {
      await next.arrived
      await expectSession(ctx)
      rows = await notificationsAfter(ctx, ctx.actor.id, anchor_seq, query.limit)
    }
    const { unread_count } = await notificationState(ctx, ctx.actor.id, null)
    return { items: rows.map(toItem), next_cursor: null, unread_count }
  } finally {
    next?.cancel()
  }
}

/** Throws if the session has ended while the call waited. */
async function expectSession({ core, actor }: UserCtx): Promise<void> {
  const claims = { userId: actor.id, sessionId: actor.sessionId, role: actor.role, expiresAt: actor.tokenExpiresAt }
  if ((await sessionFrom(core, claims, null)) === undefined) fail('INVALID_TOKEN', { reason: 'the session has ended' })
}

export function toItem(row: ReadableRow): Page['items'][number] {
  return { ...toMessage(row), read_at: row.read_at }
}
