import {
  type DomainEvent,
  type DomainEventData,
  type DomainEventType,
  eventSubjects,
} from '../contract/generated/messages.ts'
import type { Emitted } from '../core/commits.ts'
import { type Ctx, run } from '../core/context.ts'
import { jsonText, statement, text } from '../platform/statement.ts'

const write = statement({
  name: 'events.emit',
  params: { subject: text, event: text },
  text: (p) => `select pg_logical_emit_message(true, ${p.subject}, ${p.event})`,
})

/**
 * Writes an event into the write-ahead log within the call's transaction. The event exists exactly if the transaction
 * commits, and events are in commit order. There is no table and no polling: the relay reads the log (docs/adr/0003).
 * For a change that is one statement, see `emitSql`.
 */
export async function emit<T extends DomainEventType>(ctx: Ctx, type: T, data: DomainEventData<T>): Promise<void> {
  if (!ctx.em.isInTransaction()) throw new Error(`${type} must be emitted in the transaction of its change`)
  await ctx.em.flush()
  const event = { ...envelopeOf(ctx, type), data }
  await run(ctx, write, { subject: subjectOf(type, data), event: JSON.stringify(event) })
  ctx.emitted?.push(event as Emitted)
}

/** The fields of an event except its data. */
type Envelope<T extends DomainEventType> = Omit<Extract<DomainEvent, { type: T }>, 'data'>

/** Returns the envelope of an event whose data a statement builds. Its parameter has the type `envelope`. */
export function envelopeOf<T extends DomainEventType>(ctx: Ctx, type: T): Envelope<T> {
  const { newId, clock } = ctx.core
  return {
    id: newId(),
    type,
    occurred_at: clock.now().toISOString(),
    actor_id: ctx.actor.kind === 'user' ? ctx.actor.id : null,
    request_id: ctx.requestId,
    version: 1,
  } as unknown as Envelope<T>
}

/** The parameter of a statement that takes an envelope, as JSON text. */
export const envelope = jsonText

/** SQL for the value of each field of the data. Optional fields may be left out. */
type DataSql<T extends DomainEventType> = { [K in keyof DomainEventData<T>]: string }

/**
 * Returns an SQL expression that writes an event into the log, for use in the statement that makes the change. It
 * writes one event for each row for which it is evaluated. `from` is the envelope, SQL of type jsonb.
 */
export function emitSql<T extends DomainEventType>(type: T, from: string, data: DataSql<T>, subject?: string): string {
  const members = Object.entries(data as Record<string, string>).map(([name, value]) => `'${name}', ${value}`)
  return `pg_logical_emit_message(
      true,
      '${subject ?? eventSubjects[type]}',
      (${from} || jsonb_build_object('data', jsonb_build_object(${members.join(', ')})))::text
    )`
}

/**
 * Returns the subject of an event. A deleted comment of a live stream uses the subject of the other events of streams,
 * so that the consumer for live streams need not read all deleted comments.
 */
function subjectOf<T extends DomainEventType>(type: T, data: DomainEventData<T>): string {
  const isOfStream = type === 'comment_deleted' && (data as { content_type?: string }).content_type === 'live'
  return isOfStream ? 'events.live' : eventSubjects[type]
}
