import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, run } from '../core/context.ts'
import type { UserSummary } from '../graph/index.ts'
import { arrayOf, statement, uuid } from '../platform/statement.ts'
import type { Rule } from './kind.ts'
import { kinds, kindsThat } from './kinds.ts'
import { type Draft, storeNotifications } from './store-notifications.ts'
import { readUserSummaries } from './user-summaries.ts'

/** The rules by event type, each with its kind. */
const rules = Map.groupBy(
  kindsThat(({ rule }) => rule !== undefined).map((kind) => ({ kind, ...(kinds[kind].rule as Rule) })),
  ({ event }) => event,
)

const deletedAmong = statement({
  name: 'notifications.comments_deleted',
  params: { ids: arrayOf(uuid) },
  row: { id: uuid },
  text: (p) => `
    select id
    from comments
    where id = any(${p.ids})
      and deleted_at is not null`,
})

/** Stores notifications for the users who are affected by events, and announces them to their sockets. */
export async function onSocialEvents(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  // Events in a stream are sent by the socket of the stream.
  const relevant = events.filter(
    (event) => rules.has(event.type) && (event.data as { content_type?: string }).content_type !== 'live',
  )
  if (relevant.length === 0) return
  const deleted = await deletedComments(ctx, relevant)
  const actors = await readUserSummaries(
    ctx,
    relevant.map((event) => event.actor_id!),
  )
  await storeNotifications(
    ctx,
    relevant.flatMap((event) => draftsOf(event, actors.get(event.actor_id!), deleted)),
  )
}

/**
 * Returns the comments that have been deleted by the time that their event is handled, or handled again. No user is
 * notified of them.
 */
async function deletedComments(ctx: Ctx, events: DomainEvent[]): Promise<ReadonlySet<string>> {
  const ids = events.flatMap((event) => rules.get(event.type)!.flatMap(({ comment }) => comment?.(event) ?? []))
  if (ids.length === 0) return new Set()
  return new Set((await run(ctx, deletedAmong, { ids })).map(({ id }) => id))
}

function draftsOf(event: DomainEvent, actor: UserSummary | undefined, deleted: ReadonlySet<string>): Draft[] {
  if (actor === undefined) return []
  const { occurred_at: at } = event
  return rules.get(event.type)!.flatMap(({ kind, recipients, comment }) => {
    const commentId = comment?.(event)
    if (commentId !== undefined && deleted.has(commentId)) return []
    return recipients(event, actor)
      .filter(({ user_id }) => user_id !== actor.id)
      .map(({ user_id, cause, data }) => ({
        user_id,
        actor_id: actor.id,
        event: kind,
        cause,
        at,
        data: { ...data, timestamp: at },
      }))
  })
}
