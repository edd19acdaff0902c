import { expect, test } from 'vitest'
import { escaped, escapedLine } from './escape-text.ts'
import { createLog } from './log.ts'

test.each([
  ['\u001b]0;title\u0007', '\\u001b]0;title\\u0007'],
  ['a\rb', 'a\\u000db'],
  ['\u009b2J', '\\u009b2J'],
  ['\u202egnp.exe', '\\u202egnp.exe'],
  ['a\u200bb\ufeff', 'a\\u200bb\\ufeff'],
  ['\u{e0041}', '\\udb40\\udc41'],
  ['👩‍💻 ❤️ می‌خواهم\n\tsecond line', '👩‍💻 ❤️ می‌خواهم\n\tsecond line'],
])('what a terminal would obey or hide in %j is escaped', (text, shown) => {
  expect(escaped(text)).toBe(shown)
})

test('one line has no newlines and tabs', () => {
  expect(escapedLine('a\n\tb')).toBe('a\\n\\tb')
})

test('JSON stays the same JSON', () => {
  const value = { text: '\u001b[2J \u009b \u202e \u{e0041} \n ❤️' }
  expect(JSON.parse(escaped(JSON.stringify(value)))).toEqual(value)
})

test('a line of the log has nothing that a terminal obeys', () => {
  const lines: string[] = []
  const log = createLog('info', { write: (line: string) => void lines.push(line) })
  log.info({ path: '/a\u009b2J\u202e' }, 'b\u007f')
  expect(lines).toEqual([expect.stringMatching(/\\u009b2J\\u202e.*b\\u007f.*\n$/)])
  expect(JSON.parse(lines[0]!)).toMatchObject({ path: '/a\u009b2J\u202e', msg: 'b\u007f' })
})
