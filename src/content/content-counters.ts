import { writes } from '../platform/statement.ts'

/** A column of contents that counts engagement. */
type ContentCounter = 'like_count' | 'comment_count' | 'share_count' | 'save_count' | 'view_count'

/**
 * SQL: adds `by` to a counter of contents, as part of the statement that makes the counted change. Returns the new
 * value of the counter for each updated row. `from` lists further tables of the update; `where` selects the rows of
 * contents.
 */
export function addToCounter(
  counter: ContentCounter,
  { by, from, where }: { by: string; from?: string; where: string },
): string {
  return writes(
    'contents',
    `update contents
      set ${counter} = contents.${counter} + ${by}
      ${from === undefined ? '' : `from ${from}`}
      where ${where}
      returning contents.${counter}`,
  )
}
