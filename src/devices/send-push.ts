import type { components } from '../contract/generated/types.ts'
import { type Ctx, run } from '../core/context.ts'
import { isPushedAtOnce, notificationState, type QueuedPush } from '../notifications/index.ts'
import type { Push } from '../platform/push.ts'
import { sha256 } from '../platform/secrets.ts'
import { instant, statement, text, textOf, uuid } from '../platform/statement.ts'
import { isSignedIn } from './devices.views.ts'
import { pushSender } from './push-sender.ts'

type Group = components['schemas']['NotificationGroup']

// Old pushes are not sent: the app shows the notifications when it is opened.
const ttlSeconds = 24 * 60 * 60
const maxText = 500

const targets = statement({
  name: 'devices.targets',
  params: { user: uuid, now: instant },
  row: {
    id: uuid,
    platform: textOf<Push['platform']>(),
    environment: textOf<Push['environment']>(),
    token: text,
  },
  text: (p) => `
    select id, platform, environment, token
    from devices d
    where user_id = ${p.user}
      and ${isSignedIn(p.now)}
    order by id`,
})

const remove = statement({
  name: 'devices.remove',
  params: { id: uuid },
  text: (p) => `
    delete from devices
    where id = ${p.id}`,
})

/** Returns whether the newest notification of a group is too old to be sent. */
export function isStale({ latest }: Group, now: Date): boolean {
  return now.getTime() - Date.parse(latest.data.timestamp) > ttlSeconds * 1000
}

/**
 * Sends the text of a group to every device of its recipient that is signed in. Returns whether any device received it.
 */
export async function sendPush(ctx: Ctx, queued: QueuedPush, group: Group): Promise<boolean> {
  const { unread_count: badge } = await notificationState(ctx, queued.user_id, null)
  let isSent = false
  for (const { id, ...device } of await run(ctx, targets, { user: queued.user_id, now: ctx.core.clock.now() })) {
    if ((await ctx.core.of(pushSender).send({ ...device, ...apns(group, queued, badge) })) === 'gone')
      await run(ctx, remove, { id })
    else isSent = true
  }
  return isSent
}

function apns(group: Group, { group_key, created_at }: QueuedPush, badge: number): Pick<Push, 'headers' | 'payload'> {
  const { id, event, data } = group.latest
  const { text } = data as { text?: string | null }
  const body = text == null ? group.summary : `${group.summary}: ${text}`
  return {
    headers: {
      'apns-push-type': 'alert',
      'apns-id': id,
      'apns-collapse-id': sha256(group_key).toString('base64url'),
      'apns-priority': isPushedAtOnce(event) ? '10' : '5',
      'apns-expiration': String(Math.floor(created_at.getTime() / 1000) + ttlSeconds),
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
