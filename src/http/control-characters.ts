import { fail } from '../contract/errors.ts'
import type { OperationMeta } from '../contract/generated/operations.ts'

/** Unicode's control characters but newline and tab. Terminals and logs obey them, and nobody sees them. */
const controls = /[^\P{Cc}\n\t]/u
const controlsAndLines = /[\p{Cc}\p{Zl}\p{Zp}]/u
/** As many as any response lists. */
const mostIssues = 20

/**
 * Checks every text of a validated body: none contains control characters, but those with several lines may contain
 * newlines and tabs. Passwords may contain anything, since nobody prints them and some exist already.
 * @throws VALIDATION_FAILED
 */
export function refuseControlCharacters(texts: OperationMeta['texts'], body: unknown): void {
  const issues: { field: string; message: string }[] = []
  const left: { value: unknown; field: string; path: string }[] = [{ value: body, field: '', path: '' }]
  for (let at = left.pop(); at !== undefined && issues.length < mostIssues; at = left.pop()) {
    const { value, field, path } = at
    if (typeof value === 'string') {
      const kind = texts[path] ?? 'line'
      const forbidden = kind === 'line' ? controlsAndLines : controls
      if (kind === 'password' || !forbidden.test(value)) continue
      const message = kind === 'line' ? 'It must be one line without control characters' : onlyLines
      issues.push({ field, message })
    } else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        left.push({
          value: inner,
          field: field === '' ? key : `${field}.${key}`,
          path: `${path === '' ? '' : `${path}.`}${Array.isArray(value) ? '*' : key}`,
        })
  }
  if (issues.length > 0) fail('VALIDATION_FAILED', { in: 'body', issues })
}

const onlyLines = 'It must not contain control characters other than newlines and tabs'

/** Returns a text of a header without control characters. Node accepts some of them in values. */
export function withoutControls(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '')
}
