import { CompiledQuery } from 'kysely'
import { type DomainEventData, type DomainEventType, eventSubjects } from '../contract/generated/messages.ts'
import type { Emitted } from '../core/commits.ts'
import type { Ctx } from '../core/context.ts'

/**
 * Writes an event into the write-ahead log within the call's transaction: it exists exactly if the transaction commits, in the order of
 * commits. No table, no polling; the relay reads it from the log (docs/adr/0003).
 */
export async function emit<T extends DomainEventType>(ctx: Ctx, type: T, data: DomainEventData<T>): Promise<void> {
  if (!ctx.em.isInTransaction()) throw new Error(`${type} must be emitted in the transaction of its change`)
  await ctx.em.flush()
  const statement = 'select pg_logical_emit_message(true, $1, $2)'
  const event = envelope(ctx, type, data)
  await ctx.em.getKysely().executeQuery(CompiledQuery.raw(statement, [subjectOf(type, data), JSON.stringify(event)]))
  ctx.emitted?.push(event as Emitted)
}

/** What is said in a stream goes where the other news of streams go, so that who passes them on need not read all comments of the world. */
function subjectOf<T extends DomainEventType>(type: T, data: DomainEventData<T>): string {
  return type === 'comment_deleted' && (data as { content_type?: string }).content_type === 'live'
    ? 'events.live'
    : eventSubjects[type]
}

/** The envelope of an event, for statements that write the change and the event in one round trip. */
export function envelope<T extends DomainEventType>(
  ctx: Ctx,
  type: T,
  data: DomainEventData<T> | Record<never, never>,
): object {
  return {
    id: ctx.core.newId(),
    type,
    occurred_at: ctx.core.clock.now().toISOString(),
    actor_id: ctx.actor.kind === 'user' ? ctx.actor.id : null,
    request_id: ctx.requestId,
    version: 1,
    data,
  }
}
