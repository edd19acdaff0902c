import type { RowEntry } from '../platform/log-entry.ts'
import { parseLsn } from '../platform/lsn.ts'

/** A row change on `cdc.<table>`. `version` grows with every change of a row; `row` is null for a deletion. */
export type RowChange = {
  table: string
  op: 'insert' | 'update' | 'delete'
  key: string
  version: string
  row: Record<string, unknown> | null
}

export function toRowChange({ lsn, table, op, key, row }: RowEntry): RowChange {
  return { table, op, key, version: parseLsn(lsn).toString(), row }
}
