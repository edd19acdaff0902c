import type { Pgoutput } from 'pg-logical-replication'
import { parseLsn } from './lsn.ts'

/** An entry of the write-ahead log. Transactions arrive in commit order, each from its `begin` to its `commit`. */
export type LogEntry =
  | { kind: 'begin'; xid: number }
  | { kind: 'commit'; endLsn: bigint }
  /** A message that `pg_logical_emit_message` wrote within the transaction. */
  | { kind: 'message'; prefix: string; content: Uint8Array }
  | RowEntry

/** A change of a row. `key` is the primary key of the row; `row` is null for a deletion. */
export type RowEntry = {
  kind: 'row'
  lsn: string
  table: string
  op: 'insert' | 'update' | 'delete'
  key: string
  row: Record<string, unknown> | null
}

/** Returns undefined for entries that are not needed: table descriptions, and messages outside a transaction. */
export function toLogEntry(lsn: string, message: Pgoutput.Message): LogEntry | undefined {
  switch (message.tag) {
    case 'begin':
      return { kind: 'begin', xid: message.xid }
    case 'commit':
      return { kind: 'commit', endLsn: parseLsn(message.commitEndLsn!) }
    case 'message':
      if (!message.transactional) return undefined
      return { kind: 'message', prefix: message.prefix, content: message.content }
    case 'insert':
    case 'update':
    case 'delete':
      return toRowEntry(lsn, message)
    default:
      return undefined
  }
}

function toRowEntry(
  lsn: string,
  message: Pgoutput.MessageInsert | Pgoutput.MessageUpdate | Pgoutput.MessageDelete,
): RowEntry {
  const { relation, tag } = message
  const values = tag === 'delete' ? (message.key ?? message.old ?? {}) : message.new
  return {
    kind: 'row',
    lsn,
    table: relation.name,
    op: tag,
    key: relation.keyColumns.map((column) => String(values[column])).join(','),
    row: tag === 'delete' ? null : values,
  }
}
