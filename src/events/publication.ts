import type { LogEntry } from '../platform/log-entry.ts'
import { onlyForHeader } from './only-for.ts'
import { toRowChange } from './row-change.ts'

/** The message in JetStream for an entry of the log. A repetition has the same id, so JetStream drops it. */
export type Publication = {
  kind: 'event' | 'row'
  subject: string
  id: string
  body: string | Uint8Array
  headers: Record<string, string>
}

/** Prefix of a message in the log that is an event or a row change to publish again, for one consumer. */
export const againPrefix = 'again'
export type Again = { id: string; subject: string; event: string; onlyFor: string }

function toPublicationAgain({ id, subject, event, onlyFor }: Again): Publication {
  const kind = subject.startsWith('cdc.') ? 'row' : 'event'
  return { kind, subject, id, body: event, headers: { [onlyForHeader]: onlyFor } }
}

/** Returns undefined for messages that are not events. */
export function toPublication(entry: Extract<LogEntry, { kind: 'message' | 'row' }>): Publication | undefined {
  if (entry.kind === 'row') {
    const { lsn, table, key } = entry
    const body = JSON.stringify(toRowChange(entry))
    return { kind: 'row', subject: `cdc.${table}`, id: `${lsn}|${table}|${key}`, body, headers: {} }
  }
  const { prefix, content } = entry
  if (prefix === againPrefix) return toPublicationAgain(JSON.parse(Buffer.from(content).toString()) as Again)
  if (!prefix.startsWith('events.')) return undefined
  const event = JSON.parse(Buffer.from(content).toString()) as { id: string; request_id: string | null }
  const headers = event.request_id ? { 'Nova-Request-Id': event.request_id } : undefined
  return { kind: 'event', subject: prefix, id: event.id, body: content, headers: headers ?? {} }
}
