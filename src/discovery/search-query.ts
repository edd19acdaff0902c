import { fail } from '../contract/errors.ts'

/** A parsed search: words, and filters of content. */
export type SearchQuery = {
  words: string[]
  from: string | undefined
  tags: string[]
  before: Date | undefined
  has: ('video' | 'image')[]
}

const dayMs = 24 * 60 * 60 * 1000

/**
 * Parses the text of a search. `from:`, `tag:` and `#`, `before:` and `has:` are filters; everything else are words,
 * without punctuation.
 * @throws VALIDATION_FAILED when the day is not valid, and for an unknown value of `has:`
 */
export function parseSearch(text: string): SearchQuery {
  const query: SearchQuery = { words: [], from: undefined, tags: [], before: undefined, has: [] }
  for (const term of text.normalize('NFC').trim().split(/\s+/)) {
    const [, name, value = ''] = /^(from|tag|before|has):(.+)$/iu.exec(term) ?? []
    if (name === undefined) {
      if (/^#[\p{L}\p{M}\p{N}_]+$/u.test(term)) query.tags.push(term.slice(1).toLowerCase())
      else query.words.push(...(term.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []))
    } else if (name.toLowerCase() === 'from') query.from = value.replace(/^@/, '').toLowerCase()
    else if (name.toLowerCase() === 'tag') query.tags.push(value.replace(/^#/, '').toLowerCase())
    else if (name.toLowerCase() === 'before') query.before = dayOf(value)
    else query.has.push(kindOf(value))
  }
  return query
}

function dayOf(text: string): Date {
  const day = new Date(`${text}T00:00:00.000Z`)
  // JavaScript parses 31 February as a day in March.
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(text) ||
    Number.isNaN(day.getTime()) ||
    day.toISOString().slice(0, 10) !== text ||
    Math.abs(day.getTime()) > 1e6 * dayMs
  )
    fail('VALIDATION_FAILED', {
      issues: [{ field: 'q', message: 'Expected a day after `before:`, such as 2026-11-22' }],
    })
  return day
}

function kindOf(text: string): 'video' | 'image' {
  const kind = text.toLowerCase()
  if (kind !== 'video' && kind !== 'image')
    fail('VALIDATION_FAILED', { issues: [{ field: 'q', message: 'Expected `has:video` or `has:image`' }] })
  return kind
}
