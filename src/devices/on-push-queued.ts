import type { Ctx } from '../core/context.ts'
import {
  claimPush,
  giveUpPush,
  notificationGroup,
  pushHead,
  type QueuedPush,
  releasePush,
  settlePush,
} from '../notifications/index.ts'
import { isStale, sendPush } from './send-push.ts'

/**
 * Sends a queued push to every device of its recipient that is signed in: what its group says by now, so that of many
 * likes in a moment one push tells. Nothing is sent of what was read or hidden meanwhile. While the push service is
 * away the event is tried again; should some devices have got it then, they get the same once more, which replaces the
 * first.
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

/** Returns false when something of the group has come meanwhile: then once more. */
async function sendAndSettle(ctx: Ctx, pushId: string, queued: QueuedPush): Promise<boolean> {
  const head = await pushHead(ctx, queued)
  const group = await notificationGroup(ctx, queued.user_id, queued.group_key)
  const isWorthIt = group !== undefined && group.unread_count > 0 && !isStale(group, ctx.core.clock.now())
  const outcome = isWorthIt && (await sendPush(ctx, queued, group)) ? 'sent' : 'skipped'
  return settlePush(ctx, pushId, { outcome, head })
}

/** A push that cannot be sent at all must not keep its group silent. */
export async function onPushGivenUp(ctx: Ctx, { push_id }: { push_id: string }): Promise<void> {
  await giveUpPush(ctx, push_id)
}
