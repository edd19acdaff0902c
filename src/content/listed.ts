/**
 * SQL: content that others than its creator can come across: it is published and not deleted. The indexes of lists have
 * this condition.
 */
export function isListed(content: string): string {
  return `${content}.status = 'published' and ${content}.deleted_at is null`
}
