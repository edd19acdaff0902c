import { type PageQuery, paging } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { type Ctx, run, type UserCtx } from '../core/context.ts'
import { presentUserSummary } from '../graph/index.ts'
import type { RowOf } from '../platform/statement.ts'
import { toItem } from './list-notifications.ts'
import { groupOfKey, groupsNewestFirst } from './notification-groups.ts'
import { showingNow } from './notification-rows.ts'
import { notificationState, silentKinds } from './read-notifications.ts'
import { summarize } from './summarize.ts'

type Page = components['schemas']['NotificationGroupPage']
type Group = components['schemas']['NotificationGroup']

/**
 * Lists the caller's notifications in groups, the group with the newest notification first.
 * @throws INVALID_CURSOR
 */
export async function listNotificationGroups(ctx: UserCtx, query: PageQuery): Promise<Page> {
  const pagination = paging(ctx.core.secrets, `notification-groups|${ctx.actor.id}`, query)
  const found = await run(ctx, groupsNewestFirst, {
    user: ctx.actor.id,
    before: Number(pagination.params.after_at ?? Number.MAX_SAFE_INTEGER),
    limit: pagination.params.limit,
    ...showingNow(ctx.core),
    silent: silentKinds,
  })
  const { rows, nextCursor } = pagination.page(found.map((row) => ({ ...row, at: String(row.position) })))
  const { unread_count } = await notificationState(ctx, ctx.actor.id, null)
  return { items: rows.map((row) => present(ctx, row)), next_cursor: nextCursor, unread_count }
}

/** Returns one group as its recipient sees it, or undefined when none of its notifications is shown any more. */
export async function notificationGroup(ctx: Ctx, userId: string, groupKey: string): Promise<Group | undefined> {
  const [row] = await run(ctx, groupOfKey, {
    user: userId,
    group_key: groupKey,
    limit: 1,
    ...showingNow(ctx.core),
    silent: silentKinds,
  })
  return row && present(ctx, row)
}

function present(ctx: Ctx, row: RowOf<typeof groupOfKey>): Group {
  const { content_id, content_type } = row.data as { content_id?: string; content_type?: string }
  const actors = row.actors.map((actor) => presentUserSummary(ctx.core.config, actor))
  const names = actors.map(({ display_name }) => display_name)
  const about = content_type === undefined ? {} : { content_type }
  return {
    id: row.id,
    event: row.event,
    content_id: content_id ?? null,
    actors,
    actor_count: row.actor_count,
    unread_count: row.unread,
    summary: summarize(row.event, names, row.actor_count, about),
    latest: toItem(row),
  }
}
