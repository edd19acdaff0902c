import { expectUnchanged } from '../contract/entity-tags.ts'
import type { NotificationKind } from '../contract/generated/messages.ts'
import type { components } from '../contract/generated/types.ts'
import { run, transaction, type UserCtx } from '../core/context.ts'
import { lockUser } from '../graph/index.ts'
import { arrayOf, boolean, nullable, statement, text, textOf, uuid } from '../platform/statement.ts'
import { kinds, preferableKinds } from './kinds.ts'

type Preference = components['schemas']['NotificationPreference']
type Change = components['schemas']['PreferenceChange']

const read = statement({
  name: 'notifications.preferences',
  params: { user: uuid },
  row: { kind: textOf<NotificationKind>(), in_app: boolean, push: boolean },
  text: (p) => `
    select kind, in_app, push
    from notification_preferences
    where user_id = ${p.user}`,
})

const write = statement({
  name: 'notifications.preferences_write',
  params: {
    user: uuid,
    kinds: arrayOf(text),
    in_app: arrayOf(nullable(boolean)),
    push: arrayOf(nullable(boolean)),
  },
  text: (p) => `
    insert into notification_preferences as p (user_id, kind, in_app, push)
    select ${p.user}, kind, coalesce(in_app, true), coalesce(push, true)
    from unnest(${p.kinds}, ${p.in_app}, ${p.push}) as c (kind, in_app, push)
    on conflict (user_id, kind) do update set
      in_app = coalesce((${p.in_app})[array_position(${p.kinds}, excluded.kind)], p.in_app),
      push = coalesce((${p.push})[array_position(${p.kinds}, excluded.kind)], p.push)`,
})

/** Returns the caller's preferences for each kind. A preference that was never changed is on. */
export async function getNotificationPreferences(ctx: UserCtx): Promise<{ items: Preference[] }> {
  const rows = await run(ctx, read, { user: ctx.actor.id })
  const stored = new Map(rows.map((row) => [row.kind, row]))
  return {
    items: preferableKinds.map((kind) => {
      const { in_app, push } = stored.get(kind) ?? { in_app: true, push: true }
      return { kind, in_app, push: push && kinds[kind].push !== 'never' }
    }),
  }
}

/**
 * Changes the given preferences, and returns all.
 * @throws PRECONDITION_FAILED
 */
export function editNotificationPreferences(
  ctx: UserCtx,
  changes: Change[],
  ifMatch: string | undefined,
): Promise<{ items: Preference[] }> {
  return transaction(ctx, async (inside) => {
    // The user and not the preferences, because there is no row until one is changed.
    await lockUser(inside, ctx.actor.id)
    await expectUnchanged('editNotificationPreferences', ifMatch, () => getNotificationPreferences(inside))
    const last = [...new Map(changes.map((change) => [change.kind, change])).values()]
    await run(inside, write, {
      user: ctx.actor.id,
      kinds: last.map(({ kind }) => kind),
      in_app: last.map(({ in_app }) => in_app ?? null),
      push: last.map(({ push }) => push ?? null),
    })
    return getNotificationPreferences(inside)
  })
}
