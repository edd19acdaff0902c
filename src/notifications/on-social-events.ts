import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, run } from '../core/context.ts'
import { arrayOf, statement, uuid } from '../platform/statement.ts'
import { type Actor, actorsOf } from './actors.ts'
import type { Telling } from './kind.ts'
import { kinds, kindsThat } from './kinds.ts'
import { type Draft, storeNotifications } from './store-notifications.ts'

/** The kinds that follow from one event, by the event. */
const tellings = Map.groupBy(
  kindsThat(({ telling }) => telling !== undefined).map((kind) => ({ kind, ...(kinds[kind].telling as Telling) })),
  ({ event }) => event,
)

const deleted = statement({
  name: 'notifications.comments_deleted',
  params: { ids: arrayOf(uuid) },
  row: { id: uuid },
  text: (p) => `
    select id
    from comments
    where id = any(${p.ids})
      and deleted_at is not null`,
})

/** Turns what people do into notifications of those whom they concern, and announces them to their sockets. */
export async function onSocialEvents(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  // What happens in a stream is told by its own socket.
  const concerned = events.filter(
    (event) => tellings.has(event.type) && (event.data as { content_type?: string }).content_type !== 'live',
  )
  if (concerned.length === 0) return
  const gone = await deletedComments(ctx, concerned)
  const actors = await actorsOf(
    ctx,
    concerned.map((event) => event.actor_id!),
  )
  await storeNotifications(
    ctx,
    concerned.flatMap((event) => draftsOf(event, actors.get(event.actor_id!), gone)),
  )
}

/** What was taken back by the time that its event is handled, or handled again, is told to nobody. */
async function deletedComments(ctx: Ctx, events: DomainEvent[]): Promise<ReadonlySet<string>> {
  const ids = events.flatMap((event) => tellings.get(event.type)!.flatMap(({ comment }) => comment?.(event) ?? []))
  if (ids.length === 0) return new Set()
  return new Set((await run(ctx, deleted, { ids })).map(({ id }) => id))
}

function draftsOf(event: DomainEvent, actor: Actor | undefined, gone: ReadonlySet<string>): Draft[] {
  if (actor === undefined) return []
  const { occurred_at: at } = event
  return tellings.get(event.type)!.flatMap(({ kind, tell, comment }) => {
    const about = comment?.(event)
    if (about !== undefined && gone.has(about)) return []
    return tell(event, actor)
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
