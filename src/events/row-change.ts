import type { Pgoutput } from 'pg-logical-replication'
import { parseLsn } from './lsn.ts'

/** A row change on `cdc.<table>`. `version` grows with every change of a row; `row` is null for a deletion. */
export type RowChange = {
  table: string
  op: 'insert' | 'update' | 'delete'
  key: string
  version: string
  row: Record<string, unknown> | null
}

export function toRowChange(
  lsn: string,
  message: Pgoutput.MessageInsert | Pgoutput.MessageUpdate | Pgoutput.MessageDelete,
): RowChange {
  const { relation } = message
  const values = message.tag === 'delete' ? (message.key ?? message.old ?? {}) : message.new
  return {
    table: relation.name,
    op: message.tag,
    key: relation.keyColumns.map((column) => String(values[column])).join(','),
    version: parseLsn(lsn).toString(),
    row: message.tag === 'delete' ? null : values,
  }
}
