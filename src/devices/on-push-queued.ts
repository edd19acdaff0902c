import { type Ctx, sql, transaction } from '../context.ts'
import type { components } from '../contract/generated/types.ts'
import { emit } from '../events/index.ts'
import { notificationGroup, notificationState } from '../notifications/index.ts'
import type { Push } from '../platform/push.ts'
import { sha256 } from '../platform/secrets.ts'
import { isSignedIn } from './devices.views.ts'

type Group = components['schemas']['NotificationGroup']
type Waiting = { user_id: string; group_key: string; created_at: Date }
type Target = { id: string; platform: Push['platform']; environment: Push['environment']; token: string }

// An old push is worse than none; the app shows what happened when it is opened.
const goodForSeconds = 24 * 60 * 60
const maxText = 500
const waitsMs = 5 * 60 * 1000

const waiting = { name: 'push_waiting', text: 'select user_id, group_key, created_at from pushes where id = $1 and settled_at is null' }
const targets = {
  name: 'push_targets',
  text: `select id, platform, environment, token from devices d where user_id = $1 and ${isSignedIn('$2::timestamptz')} order by id`,
}
const forget = { name: 'push_forget_device', text: 'delete from devices where id = $1' }
// Not while something of its group has come since: that found this push waiting and relies on it.
const giveUp = { name: 'push_give_up', text: `update pushes set settled_at = $2, outcome = 'failed' where id = $1 and settled_at is null` }
const waitingLong = { name: 'pushes_waiting_long', text: 'select id, user_id from pushes where settled_at is null and created_at < $1 limit 500' }
const take = { name: 'push_take', text: 'select from pushes where id = $1 for update' }
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
  const { runtime } = ctx
  const now = runtime.clock.now()
  const [queued] = await sql<Waiting>(ctx, waiting, [push_id])
  if (queued === undefined) return
  for (let isSettled = false; !isSettled; ) {
    const found = await notificationGroup(ctx, queued.user_id, queued.group_key)
    const isWorthIt = found !== undefined && found.group.unread_count > 0 && !isStale(found.group, now)
    const outcome = isWorthIt && (await sendToAll(ctx, queued, found.group)) ? 'sent' : 'skipped'
    isSettled = await transaction(ctx, async (inside) => {
      // First the row and then the group: a store that has the row commits before we look.
      await sql(inside, take, [push_id])
      return (await sql(inside, settle, [push_id, now, outcome, found?.lastSeq ?? null])).length > 0
    })
  }
}

/** A push that cannot be sent at all must not keep its group silent. */
export async function onPushGivenUp(ctx: Ctx, { push_id }: { push_id: string }): Promise<void> {
  await sql(ctx, giveUp, [push_id, ctx.runtime.clock.now()])
}

/** Queues again what has waited for long: its event may be lost. */
export async function resumePushes(ctx: Ctx): Promise<void> {
  await transaction(ctx, async (inside) => {
    const before = new Date(ctx.runtime.clock.now().getTime() - waitsMs)
    for (const { id, user_id } of await sql<{ id: string; user_id: string }>(inside, waitingLong, [before]))
      await emit(inside, 'push_queued', { push_id: id, user_id })
  })
}

function isStale({ latest }: Group, now: Date): boolean {
  return now.getTime() - Date.parse(latest.data.timestamp) > goodForSeconds * 1000
}

async function sendToAll(ctx: Ctx, queued: Waiting, group: Group): Promise<boolean> {
  const { unread_count: badge } = await notificationState(ctx, queued.user_id, null)
  let isSent = false
  for (const { id, ...device } of await sql<Target>(ctx, targets, [queued.user_id, ctx.runtime.clock.now()])) {
    if ((await ctx.runtime.push.send({ ...device, ...apns(group, queued, badge) })) === 'gone') await sql(ctx, forget, [id])
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
          'loc-args': [...group.actors.map(({ display_name }) => display_name).slice(0, 2), String(group.actor_count - 1)],
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
