import { isUtf8 } from 'node:buffer'
import { fail } from '../contract/errors.ts'
import { boundIssues } from './bound-issues.ts'

/**
 * Returns a body as text.
 * @throws VALIDATION_FAILED for bytes that are not UTF-8, and for a byte order mark, which RFC 8259 forbids
 */
export function utf8TextOf(bytes: Buffer): string {
  if (!isUtf8(bytes)) refuse('The body is not valid UTF-8')
  const text = bytes.toString('utf8')
  if (text.startsWith('\ufeff')) refuse('The body must not begin with a byte order mark')
  return text
}

/** More fields and items of lists than any body of the contract has; `test/contract/body-bounds.test.ts`. */
export const mostValues = 5_000
/** More than any body of the contract is nested. */
export const mostDepth = 32

/**
 * Refuses a JSON text that no operation accepts, before anything is made of it: one with more values or a deeper
 * nesting than any body has, and one with a key twice in an object, since parsers disagree about which value counts.
 * Reads the text once, and only its strings, braces, brackets and commas, so the time is proportional to its length.
 * What is not JSON is left to the parser.
 * @throws VALIDATION_FAILED
 */
export function refuseUnusualJson(text: string): void {
  const open: Set<string>[] = []
  let [depth, values] = [0, 1]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === comma && ++values > mostValues) refuse(`The body has more than ${mostValues} values`)
    if ((unit === openBrace || unit === openBracket) && ++depth > mostDepth)
      refuse(`The body is nested more than ${mostDepth} times`)
    if (unit === closeBrace || unit === closeBracket) depth--
    if (unit === openBrace) open.push(new Set())
    else if (unit === closeBrace) open.pop()
    else if (unit === quote) {
      const end = endOfString(text, at)
      if (end < 0) return
      if (isKey(text, end)) {
        const key = keyOf(text.slice(at, end + 1))
        const keys = open.at(-1)
        if (keys?.has(key)) refuse('An object has this key twice', key)
        keys?.add(key)
      }
      at = end
    }
  }
}

const [quote, backslash, colon, comma] = [0x22, 0x5c, 0x3a, 0x2c] as const
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d] as const

/** Returns the index of the quote that ends the string, or -1. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let first = end
    while (text.charCodeAt(first - 1) === backslash) first--
    if ((end - first) % 2 === 0) return end
  }
  return -1
}

function isKey(text: string, end: number): boolean {
  let at = end + 1
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++
  return text.charCodeAt(at) === colon
}

/** Returns the key that a string stands for: `"\u0061"` is the key `a`. */
function keyOf(string: string): string {
  if (!string.includes('\\')) return string.slice(1, -1)
  try {
    return JSON.parse(string) as string
  } catch {
    return string
  }
}

function refuse(message: string, field = ''): never {
  return fail('VALIDATION_FAILED', { in: 'body', issues: boundIssues([{ field, message }]) })
}
