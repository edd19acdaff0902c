import { expect, test } from 'vitest'
import { refuseDuplicateKeys, utf8TextOf } from './json-text.ts'

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
  expect(() => refuseDuplicateKeys(text)).toThrow('VALIDATION_FAILED')
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
  expect(() => refuseDuplicateKeys(text)).not.toThrow()
})

test('the time is proportional to the length, also for texts that are chosen to be slow', () => {
  const size = 1024 * 1024
  const slow = [
    `{"a":"${'\\\\'.repeat(size / 2)}"}`,
    `["${'\\"'.repeat(size / 2)}"]`,
    '{"a":'.repeat(size / 5),
    `{${Array.from({ length: size / 12 }, (_, nth) => `"${nth}":0`).join()}}`,
  ]
  for (const text of slow) {
    const started = performance.now()
    refuseDuplicateKeys(text)
    expect(performance.now() - started).toBeLessThan(1_000)
  }
})

test('text that is not UTF-8 or begins with a byte order mark is refused', () => {
  for (const bytes of [[0xff], [0x22, 0xc3, 0x22], [0x22, 0xed, 0xa0, 0x80, 0x22], [0xef, 0xbb, 0xbf, 0x7b, 0x7d]])
    expect(() => utf8TextOf(Buffer.from(bytes))).toThrow('VALIDATION_FAILED')
  expect(utf8TextOf(Buffer.from('{"é":"😀\ufeff"}'))).toBe('{"é":"😀\ufeff"}')
})
