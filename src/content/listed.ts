/**
 * SQL: true if users other than the creator can find the content: it is published and not deleted. The indexes of lists
 * have this condition.
 */
export function isListed(content: string): string {
  return `${content}.status = 'published' and ${content}.deleted_at is null`
}
