import type { DomainEvent } from '../contract/generated/messages.ts'
import type { Ctx } from '../core/context.ts'
import type { Rule } from './kind.ts'
import { kinds, kindsThat } from './kinds.ts'
import { type Draft, storeNotifications } from './store-notifications.ts'

/** The rules by event type, each with its kind. */
const rules = Map.groupBy(
  kindsThat(({ rule }) => rule !== undefined).map((kind) => ({ kind, ...(kinds[kind].rule as Rule) })),
  ({ event }) => event,
)

/** Stores notifications for the users who are affected by events, and announces them to their sockets. */
export async function onSocialEvents(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  // Events in a stream are sent by the socket of the stream.
  const relevant = events.filter(
    (event) => rules.has(event.type) && (event.data as { content_type?: string }).content_type !== 'live',
  )
  await storeNotifications(ctx, relevant.flatMap(draftsOf))
}

function draftsOf(event: DomainEvent): Draft[] {
  const { occurred_at: at, actor_id } = event
  if (actor_id === null) return []
  return rules.get(event.type)!.flatMap(({ kind, recipients }) =>
    recipients(event, actor_id)
      .filter(({ user_id }) => user_id !== actor_id)
      .map(({ data, ...recipient }) => ({
        ...recipient,
        actor_id,
        event: kind,
        at,
        data: { ...data, timestamp: at },
      })),
  )
}
