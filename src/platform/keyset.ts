import { instant, integer, nullable, uuid } from './statement.ts'

/**
 * What every list that is read page by page takes: the last item of the page before, and one more than a page holds.
 */
export const pageParams = { after_at: nullable(instant), after_id: nullable(uuid), limit: integer }

type Place = { after_at: string; after_id: string }

const greatestId = `'ffffffff-ffff-ffff-ffff-ffffffffffff'`
const leastId = `'00000000-0000-0000-0000-000000000000'`

/**
 * SQL: the row comes after the cursor in a list that is sorted by `at` and `id`, the newest first. Without a cursor
 * every row does. An index on both columns is walked from there on, so a page costs the same however deep it is.
 */
export function olderThanCursor(at: string, id: string, { after_at, after_id }: Place): string {
  return `(${at}, ${id}) < (coalesce(${after_at}, 'infinity'), coalesce(${after_id}, ${greatestId}))`
}

/** SQL: the same for a list whose oldest item comes first. */
export function newerThanCursor(at: string, id: string, { after_at, after_id }: Place): string {
  return `(${at}, ${id}) > (coalesce(${after_at}, '-infinity'), coalesce(${after_id}, ${leastId}))`
}

/** SQL: the same for a list that is sorted by a whole number and an id, both falling. `after_at` is the number then. */
export function lowerThanCursor(number: string, id: string, { after_at, after_id }: Place): string {
  return `(${number}, ${id}) < (coalesce(${after_at}, 2147483647), coalesce(${after_id}, ${greatestId}))`
}
