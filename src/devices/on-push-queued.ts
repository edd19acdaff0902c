import type { components } from '../contract/generated/types.ts'
import { type Ctx, sql, transaction } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { notificationGroup, notificationState } from '../notifications/index.ts'
import type { Push } from '../platform/push.ts'
import { sha256 } from '../platform/secrets.ts'
import { isSignedIn } from './devices.views.ts'
import { pushSender } from './push-sender.ts'

type Group = components['schemas']['NotificationGroup']
type Waiting = { user_id: string; group_key: string; created_at: Date }
type Target = { id: string; platform: Push['platform']; environment: Push['environment']; token: string }

// An old push is worse than none; the app shows what happened when it is opened.
const goodForSeconds = 24 * 60 * 60
const maxText = 500
const waitsMs = 5 * 60 * 1000
const resumedEveryMs = 60 * 60 * 1000
const claimMs = 60 * 1000

// One at a time sends it; a claim whose holder died runs out.
const claim = {
  name: 'push_claim',
  text: `update pushes set claimed_at = $2 where id = $1 and settled_at is null and (claimed_at is null or claimed_at < $3)
    returning user_id, group_key, created_at`,
}
const release = {
  name: 'push_release',
  text: 'update pushes set claimed_at = null where id = $1 and settled_at is null',
}
const head = {
  name: 'push_group_head',
  text: 'select last_seq::float8 as last_seq from notification_groups where user_id = $1 and group_key = $2',
}
const targets = {
  name: 'push_targets',
  text: `select id, platform, environment, token from devices d where user_id = $1 and ${isSignedIn('$2::timestamptz')} order by id`,
}
const forget = { name: 'push_forget_device', text: 'delete from devices where id = $1' }
const giveUp = {
  name: 'push_give_up',
  text: `update pushes set settled_at = $2, outcome = 'failed' where id = $1 and settled_at is null`,
}
const waitingLong = {
  name: 'pushes_waiting_long',
  text: `update pushes set resumed_at = $2 where id in (
      select id from pushes where settled_at is null and created_at < $1 and (claimed_at is null or claimed_at < $1) and (resumed_at is null or resumed_at < $3) limit 500
    ) returning id, user_id`,
}
const take = { name: 'push_take', text: 'select from pushes where id = $1 for update' }
// Not while something of its group has come since: that found this push waiting and relies on it.
const settle = {
  name: 'push_settle',
  text: `update pushes p set settled_at = $2, outcome = $3 where id = $1 and not exists (
      select from notification_groups g where g.user_id = p.user_id and g.group_key = p.group_key and g.last_seq > coalesce($4::bigint, g.last_seq)
    ) returning 1`,
}

/**
 * Sends a queued push to every device of its recipient that is signed in: what its group says by now, so that of many likes in a moment one push
 * tells. Nothing is sent of what was read or hidden meanwhile. While the push service is away the event is tried again; should some devices have got
 * it then, they get the same once more, which replaces the first.
 */
export async function onPushQueued(ctx: Ctx, { push_id }: { push_id: string }): Promise<void> {
  const now = ctx.core.clock.now()
  const [queued] = await sql<Waiting>(ctx, claim, [push_id, now, new Date(now.getTime() - claimMs)])
  if (queued === undefined) return
  try {
    while (!(await sendAndSettle(ctx, push_id, queued)));
  } catch (error) {
    await sql(ctx, release, [push_id])
    throw error
  }
}

/** Answers false when something of the group has come meanwhile: then once more. */
async function sendAndSettle(ctx: Ctx, pushId: string, queued: Waiting): Promise<boolean> {
  const now = ctx.core.clock.now()
  const [before] = await sql<{ last_seq: number }>(ctx, head, [queued.user_id, queued.group_key])
  const found = await notificationGroup(ctx, queued.user_id, queued.group_key)
  const isWorthIt = found !== undefined && found.group.unread_count > 0 && !isStale(found.group, now)
  const outcome = isWorthIt && (await sendToAll(ctx, queued, found.group)) ? 'sent' : 'skipped'
  return transaction(ctx, async (inside) => {
    // First the row and then the group: a store that has the row commits before we look.
    await sql(inside, take, [pushId])
    return (await sql(inside, settle, [pushId, now, outcome, before?.last_seq ?? null])).length > 0
  })
}

/** A push that cannot be sent at all must not keep its group silent. */
export async function onPushGivenUp(ctx: Ctx, { push_id }: { push_id: string }): Promise<void> {
  await sql(ctx, giveUp, [push_id, ctx.core.clock.now()])
}

/** Queues again what has waited for long, once an hour: its event may be lost. */
export async function resumePushes(ctx: Ctx): Promise<void> {
  await transaction(ctx, async (inside) => {
    const now = ctx.core.clock.now()
    const values = [new Date(now.getTime() - waitsMs), now, new Date(now.getTime() - resumedEveryMs)]
    for (const { id, user_id } of await sql<{ id: string; user_id: string }>(inside, waitingLong, values))
      await emit(inside, 'push_queued', { push_id: id, user_id })
  })
}

function isStale({ latest }: Group, now: Date): boolean {
  return now.getTime() - Date.parse(latest.data.timestamp) > goodForSeconds * 1000
}

async function sendToAll(ctx: Ctx, queued: Waiting, group: Group): Promise<boolean> {
  const { unread_count: badge } = await notificationState(ctx, queued.user_id, null)
  let isSent = false
  for (const { id, ...device } of await sql<Target>(ctx, targets, [queued.user_id, ctx.core.clock.now()])) {
    if ((await ctx.core.of(pushSender).send({ ...device, ...apns(group, queued, badge) })) === 'gone')
      await sql(ctx, forget, [id])
    else isSent = true
  }
  return isSent
}

function apns(group: Group, { group_key, created_at }: Waiting, badge: number): Pick<Push, 'headers' | 'payload'> {
  const { id, event, data } = group.latest
  const text = (data as { text?: string | null }).text
  const body = text == null ? group.summary : `${group.summary}: ${text}`
  return {
    headers: {
      'apns-push-type': 'alert',
      'apns-id': id,
      'apns-collapse-id': sha256(group_key).toString('base64url'),
      'apns-priority': event === 'live_started' ? '10' : '5',
      'apns-expiration': String(Math.floor(new Date(created_at).getTime() / 1000) + goodForSeconds),
    },
    payload: {
      aps: {
        alert: {
          body: [...body].slice(0, maxText).join(''),
          'loc-key': `notification.${event}.${group.actor_count === 1 ? 'one' : 'many'}`,
          'loc-args': [
            ...group.actors.map(({ display_name }) => display_name).slice(0, 2),
            String(group.actor_count - 1),
          ],
        },
        badge,
        sound: 'default',
        'thread-id': group_key,
      },
      event,
      notification_id: id,
      content_id: group.content_id,
      stream_id: (data as { stream_id?: string }).stream_id ?? null,
    },
  }
}
