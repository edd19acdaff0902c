import type { Ctx } from '../core/context.ts'
import {
  claimPush,
  failPush,
  notificationGroup,
  pushHead,
  type QueuedPush,
  releasePush,
  settlePush,
} from '../notifications/index.ts'
import { isStale, sendPush } from './send-push.ts'

/**
 * Sends a queued push to every device of its recipient that is signed in. The text is that of the group at this time,
 * so many likes within a moment cause only one push. Nothing is sent for notifications that have been read or hidden
 * since. When the push service is unavailable, the event is retried; devices that have received the push already
 * receive the same push again, which replaces the first.
 */
export async function onPushQueued(ctx: Ctx, { push_id }: { push_id: string }): Promise<void> {
  const queued = await claimPush(ctx, push_id)
  if (queued === undefined) return
  try {
    while (!(await sendAndSettle(ctx, push_id, queued)));
  } catch (error) {
    await releasePush(ctx, push_id)
    throw error
  }
}

/** Returns false when the group got a newer notification in the meantime: then the push must be sent again. */
async function sendAndSettle(ctx: Ctx, pushId: string, queued: QueuedPush): Promise<boolean> {
  const head = await pushHead(ctx, queued)
  const group = await notificationGroup(ctx, queued.user_id, queued.group_key)
  const shouldSend = group !== undefined && group.unread_count > 0 && !isStale(group, ctx.core.clock.now())
  const outcome = shouldSend && (await sendPush(ctx, queued, group)) ? 'sent' : 'skipped'
  return settlePush(ctx, pushId, { outcome, head })
}

/** Settles a push that cannot be sent at all, because a queued push prevents further pushes of its group. */
export async function onPushFailed(ctx: Ctx, { push_id }: { push_id: string }): Promise<void> {
  await failPush(ctx, push_id)
}
