import type { StoredCounter } from '../core/counter.ts'

const counter = (column: string, actual: string): StoredCounter => ({
  table: 'media_usage',
  key: 'owner_id',
  column,
  actual: `select ${actual} from media where owner_id = t.owner_id`,
})

/** The stored sums of what accounts use, and the queries that add them up again. */
export const usageCounters: readonly StoredCounter[] = [
  counter('stored_bytes', `coalesce(sum(byte_size) filter (where status in ('processing', 'ready')), 0)`),
  counter('reserved_bytes', `coalesce(sum(byte_size) filter (where status = 'reserved'), 0)`),
  counter('open_reservations', `count(*) filter (where status = 'reserved')`),
]
