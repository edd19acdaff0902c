/**
 * How much a person who comments counts, compared with one who likes (the original design). Everything that ranks by
 * engagement counts people and not actions, so that nobody raises content with own comments: each person counts once,
 * and the creator does not.
 */
export const commenterWeight = 2

/** SQL: the engagement with `content`, a row of contents, as the ranking counts it. */
export function engagementSql(content: string): string {
  return `(${content}.liker_count + ${commenterWeight} * ${content}.commenter_count)`
}
