import { writes } from '../platform/statement.ts'

/** What everybody's engagement with content is counted in. */
type ContentCounter = 'like_count' | 'comment_count' | 'share_count' | 'save_count' | 'view_count'

/**
 * SQL: adds `by` to a counter of contents, for statements that make the change that is counted; returns the counter's
 * new value as a row. `from` are further tables of the update, `where` picks the rows of contents.
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
