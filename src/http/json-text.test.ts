import { expect, test } from 'vitest'
import { mostDepth, mostValues, refuseUnusualJson, utf8TextOf } from './json-text.ts'

test.each([
  '{"a":1,"a":2}',
  '{ "a" : 1 , "a"\n: 2 }',
  '{"a":1,"\\u0061":2}',
  '[{"b":{"a":[1,{"c":2}],"a":1}}]',
  '{"a":"{\\"a\\":1}","a":2}',
  '{"\\\\":1,"\\\\":2}',
  '{"":1,"":2}',
  '{"__proto__":1,"__proto__":2}',
])('%s has a key twice', (text) => {
  expect(() => refuseUnusualJson(text)).toThrow('VALIDATION_FAILED')
})

test.each([
  '{"a":{"a":1},"b":[{"a":1},{"a":2}]}',
  '{"a":"a\\":","b":"\\"a\\":1"}',
  '["a","a",":a",":a"]',
  '{"a\\"":1,"a":2}',
  '{"\\\\":1,"\\"":2}',
  '"a"',
  '{"a":1',
  '}{"a"',
])('%s has no key twice', (text) => {
  expect(() => refuseUnusualJson(text)).not.toThrow()
})

test('the time is proportional to the length, also for texts that are chosen to be slow', () => {
  const size = 1024 * 1024
  const slow: [string, boolean][] = [
    [`{"a":"${'\\\\'.repeat(size / 2)}"}`, true],
    [`["${'\\"'.repeat(size / 2)}"]`, true],
    ['{"a":'.repeat(size / 5), false],
    [`{${Array.from({ length: size / 12 }, (_, nth) => `"${nth}":0`).join()}}`, false],
  ]
  for (const [text, isAccepted] of slow) {
    const started = performance.now()
    if (isAccepted) refuseUnusualJson(text)
    else expect(() => refuseUnusualJson(text)).toThrow('VALIDATION_FAILED')
    expect(performance.now() - started).toBeLessThan(1_000)
  }
})

test('text that is not UTF-8 or begins with a byte order mark is refused', () => {
  for (const bytes of [[0xff], [0x22, 0xc3, 0x22], [0x22, 0xed, 0xa0, 0x80, 0x22], [0xef, 0xbb, 0xbf, 0x7b, 0x7d]])
    expect(() => utf8TextOf(Buffer.from(bytes))).toThrow('VALIDATION_FAILED')
  expect(utf8TextOf(Buffer.from('{"é":"😀\ufeff"}'))).toBe('{"é":"😀\ufeff"}')
})

test.each([
  ['values', `[${'1,'.repeat(mostValues)}1]`],
  ['keys', `{${Array.from({ length: mostValues + 1 }, (_, n) => `"k${n}":1`).join()}}`],
  ['depth of lists', '['.repeat(mostDepth + 1)],
  ['depth of objects', '{"a":'.repeat(mostDepth + 1)],
])('too many %s are refused', (_what, text) => {
  expect(() => refuseUnusualJson(text)).toThrow('VALIDATION_FAILED')
})

test.each([
  ['values', `[${'1,'.repeat(mostValues - 1)}1]`],
  ['depth', `${'['.repeat(mostDepth)}${']'.repeat(mostDepth)}`],
  ['lists beside each other', `[${'[],'.repeat(1_000)}[]]`],
  ['a text of commas and braces', `"${',{['.repeat(10_000)}"`],
])('the most %s are accepted', (_what, text) => {
  expect(() => refuseUnusualJson(text)).not.toThrow()
})
