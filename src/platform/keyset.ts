import { instant, integer, nullable, uuid } from './statement.ts'

/**
 * Parameters of every paginated list: the last item of the previous page, and a limit of one more than the page size.
 */
export const pageParams = { after_at: nullable(instant), after_id: nullable(uuid), limit: integer }

type Cursor = { after_at: string; after_id: string }

const greatestId = `'ffffffff-ffff-ffff-ffff-ffffffffffff'`
const leastId = `'00000000-0000-0000-0000-000000000000'`

/**
 * SQL: true if the row comes after the cursor in a list that is sorted by `at` and `id`, newest first. Without a cursor
 * it is true for every row. An index on both columns is scanned from the cursor on, so all pages cost the same.
 */
export function olderThanCursor(at: string, id: string, { after_at, after_id }: Cursor): string {
  return `(${at}, ${id}) < (coalesce(${after_at}, 'infinity'), coalesce(${after_id}, ${greatestId}))`
}

/** SQL: the same for a list that is sorted oldest first. */
export function newerThanCursor(at: string, id: string, { after_at, after_id }: Cursor): string {
  return `(${at}, ${id}) > (coalesce(${after_at}, '-infinity'), coalesce(${after_id}, ${leastId}))`
}

/** SQL: the same for a list that is sorted by a whole number and an id, both descending. `after_at` is the number. */
export function lowerThanCursor(number: string, id: string, { after_at, after_id }: Cursor): string {
  return `(${number}, ${id}) < (coalesce(${after_at}, 2147483647), coalesce(${after_id}, ${greatestId}))`
}
