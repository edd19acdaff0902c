import { kindOf } from './kinds.ts'

/**
 * Returns the text of a group, such as "Ana and 12 others liked your reel". `names` are the newest users, without
 * duplicates; `count` is the number of users.
 */
export function summarize(
  event: string,
  names: readonly string[],
  count: number,
  data: { content_type?: string },
): string {
  const did = kindOf(event)?.summary(data.content_type ?? 'post') ?? 'did something'
  const [first = 'Someone', second] = names
  if (count <= 1) return `${first} ${did}`
  if (count === 2 && second !== undefined) return `${first} and ${second} ${did}`
  return `${first} and ${count - 1} others ${did}`
}
