import { writes } from '../platform/statement.ts'

/** A column of contents that counts engagement. */
type ContentCounter = 'like_count' | 'comment_count' | 'share_count' | 'save_count' | 'view_count'
/** A column of contents that counts people other than the creator, for the ranking. It is not displayed. */
type PeopleCounter = 'liker_count' | 'commenter_count'

/**
 * SQL: adds `by` to a counter of contents, as part of the statement that makes the counted change. Returns the new
 * value of the counter for each updated row. `from` lists further tables of the update; `where` selects the rows of
 * contents. `people` changes a second counter of the same rows.
 */
export function addToCounter(
  counter: ContentCounter,
  {
    by,
    from,
    where,
    people,
  }: { by: string; from?: string; where: string; people?: { counter: PeopleCounter; by: string } },
): string {
  return writes(
    'contents',
    `update contents
      set ${counter} = contents.${counter} + ${by}${
        people === undefined
          ? ''
          : `,
        ${people.counter} = contents.${people.counter} + ${people.by}`
      }
      ${from === undefined ? '' : `from ${from}`}
      where ${where}
      returning contents.${counter}`,
  )
}
