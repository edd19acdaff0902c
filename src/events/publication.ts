import type { LogEntry } from '../platform/log-entry.ts'
import { toRowChange } from './row-change.ts'

/** The message in JetStream for an entry of the log. A repetition has the same id, so JetStream drops it. */
export type Publication = {
  kind: 'event' | 'row'
  subject: string
  id: string
  body: string | Uint8Array
  headers: Record<string, string>
}

/** Returns undefined for messages that are not events. */
export function toPublication(entry: Extract<LogEntry, { kind: 'message' | 'row' }>): Publication | undefined {
  if (entry.kind === 'row') {
    const { lsn, table, key } = entry
    const body = JSON.stringify(toRowChange(entry))
    return { kind: 'row', subject: `cdc.${table}`, id: `${lsn}|${table}|${key}`, body, headers: {} }
  }
  const { prefix, content } = entry
  if (!prefix.startsWith('events.')) return undefined
  const event = JSON.parse(Buffer.from(content).toString()) as { id: string; request_id: string | null }
  const headers = event.request_id ? { 'Nova-Request-Id': event.request_id } : undefined
  return { kind: 'event', subject: prefix, id: event.id, body: content, headers: headers ?? {} }
}
