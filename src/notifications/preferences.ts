import type { components } from '../contract/generated/types.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { type NotificationKind, silentKinds } from './notification-rows.ts'

type Preference = components['schemas']['NotificationPreference']
type Change = components['schemas']['PreferenceChange']

/** Every kind, in the order in which preferences are shown. */
const kinds = Object.keys({
  user_followed: 0,
  follow_requested: 0,
  follow_request_approved: 0,
  content_liked: 0,
  content_commented: 0,
  content_shared: 0,
  content_mentioned: 0,
  live_started: 0,
  live_ended: 0,
  user_unfollowed: 0,
} satisfies Record<NotificationKind, 0>) as NotificationKind[]

const read = {
  name: 'notification_preferences',
  text: 'select kind, in_app, push from notification_preferences where user_id = $1',
}
const write = {
  name: 'notification_preferences_write',
  text: `insert into notification_preferences as p (user_id, kind, in_app, push)
    select $1, kind, coalesce(in_app, true), coalesce(push, true) from unnest($2::text[], $3::boolean[], $4::boolean[]) as c (kind, in_app, push)
    on conflict (user_id, kind) do update set
      in_app = coalesce(($3::boolean[])[array_position($2::text[], excluded.kind)], p.in_app),
      push = coalesce(($4::boolean[])[array_position($2::text[], excluded.kind)], p.push)`,
}

/** What the caller is told of, kind by kind; what was never changed is on. */
export async function getNotificationPreferences(ctx: UserCtx): Promise<{ items: Preference[] }> {
  const rows = await sql<Preference>(ctx, read, [ctx.actor.id])
  const stored = new Map(rows.map((row) => [row.kind, row]))
  return {
    items: kinds.map((kind) => {
      const { in_app, push } = stored.get(kind) ?? { in_app: true, push: true }
      return { kind, in_app, push: push && !silentKinds.has(kind) }
    }),
  }
}

/** Changes what is named. */
export async function editNotificationPreferences(ctx: UserCtx, changes: Change[]): Promise<{ items: Preference[] }> {
  const last = [...new Map(changes.map((change) => [change.kind, change])).values()]
  const values = [
    last.map(({ kind }) => kind),
    last.map(({ in_app }) => in_app ?? null),
    last.map(({ push }) => push ?? null),
  ]
  await sql(ctx, write, [ctx.actor.id, ...values])
  return getNotificationPreferences(ctx)
}
