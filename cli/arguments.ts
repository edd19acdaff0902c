import { InvalidArgumentError } from 'commander'

/**
 * Parses a whole number above 0 from the text of an option.
 * @throws InvalidArgumentError
 */
export function positive(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Expected a whole number above 0.')
  return Number(text)
}

/**
 * Parses numbers of users and follows from the text of an option, such as `100000x3000000`.
 * @throws InvalidArgumentError
 */
export function graphSize(text: string): { users: number; edges: number } {
  const [, users, edges] = /^([1-9]\d{0,7})x(0|[1-9]\d{0,9})$/.exec(text) ?? []
  if (users === undefined || edges === undefined)
    throw new InvalidArgumentError('Expected <users>x<follows>, such as 100000x3000000.')
  return { users: Number(users), edges: Number(edges) }
}
