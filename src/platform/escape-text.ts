// Terminals obey control characters, and the controls of the direction of text let a name read as another one. Joiners
// and selectors stay: emoji and words of some scripts consist of them.
const dangerous =
  /[[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]--[\n\t\u200c\u200d\ufe0e\ufe0f]]/gv

const escapeOf = (text: string): string =>
  text
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')

/**
 * Returns a text that a terminal shows as it is, in as many lines: what it would obey or hide is escaped as in JSON. A
 * JSON text stays the same JSON.
 */
export function escaped(text: string): string {
  return text.replaceAll(dangerous, escapeOf)
}

/** Returns a text as one line: newlines and tabs are escaped too. */
export function escapedLine(text: string): string {
  return escaped(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t')
}
