import { escaped } from '../src/platform/escape-text.ts'

/**
 * Prints a text or JSON and ends the line. Every command prints by it, because most texts are from users: what a
 * terminal would obey or hide is escaped.
 */
export function print(text = ''): void {
  console.log(escaped(text))
}
