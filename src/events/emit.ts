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
 * Writes an event into the write-ahead log within the call's transaction: it exists exactly if the transaction commits,
 * in the order of commits. No table, no polling; the relay reads it from the log (docs/adr/0003). For a change that is
 * one statement, see `emitSql`.
 */
export async function emit<T extends DomainEventType>(ctx: Ctx, type: T, data: DomainEventData<T>): Promise<void> {
  if (!ctx.em.isInTransaction()) throw new Error(`${type} must be emitted in the transaction of its change`)
  await ctx.em.flush()
  const event = { ...envelopeOf(ctx, type), data }
  await run(ctx, write, { subject: subjectOf(type, data), event: JSON.stringify(event) })
  ctx.emitted?.push(event as Emitted)
}

/** What an event says of itself, before its data. */
type Envelope<T extends DomainEventType> = Omit<Extract<DomainEvent, { type: T }>, 'data'>

/** The envelope of an event of which a statement makes the data. Its placeholder is one of type `envelope`. */
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

/** For each field of the data SQL that is its value. Optional fields may be left out. */
type DataSql<T extends DomainEventType> = { [K in keyof DomainEventData<T>]: string }

/**
 * SQL: writes an event of type `type` into the log, in a statement that makes the change that it tells of. `from` is
 * the envelope, SQL of type jsonb. Returns an expression; one event is written for each row that it is evaluated for.
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
 * What is said in a stream goes where other events of streams go, so that who passes them on need not read all comments
 * of the world.
 */
function subjectOf<T extends DomainEventType>(type: T, data: DomainEventData<T>): string {
  const isOfStream = type === 'comment_deleted' && (data as { content_type?: string }).content_type === 'live'
  return isOfStream ? 'events.live' : eventSubjects[type]
}
