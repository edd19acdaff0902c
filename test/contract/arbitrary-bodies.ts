import fc from 'fast-check'
import { resolve, type Schema } from '../../openapi/build/document.ts'
import { contract } from './contract-document.ts'

/** Ids, cursors and tokens that exist, so that not every generated one is unknown. */
export type Existing = { ids: string[]; cursors: string[]; refreshTokens: string[] }

const hostileTexts = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\\u0000',
  '\ud800',
  '#\udfff tag',
  '\ufeff',
  '\u202e\u2066',
  '👩‍👩‍👧‍👦'.repeat(300),
  'ﷺ'.repeat(3000),
  `e${'\u0301'.repeat(2100)}`,
  'a'.repeat(20_000),
  '#'.repeat(2000),
  '#a '.repeat(700),
  "'; drop table users; --",
  '{{7*7}}',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'İıẞ',
  '{"a":',
]

export const hostileText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

const hostileKey = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'id',
  'role',
  'extra',
  '',
  '\0',
  '$ref',
)

const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }),
  hostileText,
  fc.constantFrom<unknown>(null, true, 0, -0, -1, 1.5, 1e21, Number.MAX_SAFE_INTEGER, [], {}, [[]], [null]),
)

/** Generates values that a schema allows, with content as hostile as it permits. */
export function valid(node: Schema, existing: Existing): fc.Arbitrary<unknown> {
  const schema = resolve(contract, node)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  if (schema.oneOf !== undefined) return fc.oneof(...schema.oneOf.map((arm) => valid(arm, existing)))
  switch ([schema.type].flat()[0]) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([name, inner]) => [name, valid(inner, existing)]),
        ),
        {
          requiredKeys: schema.required ?? [],
        },
      )
    case 'array':
      return fc.array(valid(schema.items!, existing), { maxLength: 3 })
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1000 })
    case 'boolean':
      return fc.boolean()
    default:
      return validText(schema, existing)
  }
}

function validText(schema: Schema, existing: Existing): fc.Arbitrary<string> {
  const { minLength = 0, maxLength = 300 } = schema
  if (schema.format === 'uuid') return fc.oneof(fc.constantFrom(...existing.ids), fc.uuid())
  if (schema.format === 'email') return fc.uuid().map((id) => `${id}@example.com`)
  if (schema.pattern !== undefined)
    return fc
      .stringMatching(new RegExp(schema.pattern))
      .filter((text) => text.length >= minLength && text.length <= maxLength)
  return fc.oneof(
    fc.constantFrom(...existing.refreshTokens),
    hostileText.map((text) => [...text.padEnd(minLength, 'x')].slice(0, maxLength).join('')),
  )
}

/**
 * Generates request bodies for a schema: valid ones, and ones with a missing field, a changed field, an extra field,
 * any other JSON, or invalid JSON.
 */
export function bodyText(schema: Schema, existing: Existing): fc.Arbitrary<string | Uint8Array<ArrayBuffer>> {
  const correct = valid(schema, existing) as fc.Arbitrary<Record<string, unknown>>
  const fields = Object.keys(resolve(contract, schema).properties ?? {})
  const without = fc
    .tuple(correct, fc.constantFrom(...fields))
    .map(([body, field]) => Object.fromEntries(Object.entries(body).filter(([name]) => name !== field)))
  const changed = fc
    .tuple(correct, fc.constantFrom(...fields), anyJson)
    .map(([body, field, value]) => ({ ...body, [field]: value }))
  const extended = fc
    .tuple(correct, hostileKey, anyJson)
    .map(([body, key, value]) =>
      JSON.stringify(body).replace(
        /^\{/,
        () => `{${JSON.stringify(key)}:${JSON.stringify(value)}${Object.keys(body).length > 0 ? ',' : ''}`,
      ),
    )
  return fc.oneof(
    { weight: 4, arbitrary: correct.map((body) => JSON.stringify(body)) },
    { weight: 2, arbitrary: without.map((body) => JSON.stringify(body)) },
    { weight: 4, arbitrary: changed.map((body) => JSON.stringify(body)) },
    { weight: 2, arbitrary: extended },
    { weight: 1, arbitrary: anyJson.map((value) => JSON.stringify(value)) },
    { weight: 2, arbitrary: invalidText(fields[0] ?? 'a') },
  )
}

function invalidText(field: string): fc.Arbitrary<string | Uint8Array<ArrayBuffer>> {
  const deep = (open: string, inner: string, close: string, depth: number): string =>
    open.repeat(depth) + inner + close.repeat(depth)
  return fc.constantFrom<string | Uint8Array<ArrayBuffer>>(
    '',
    '{',
    'null',
    'NaN',
    '\ufeff{}',
    '{}{}',
    "{'a':1}",
    `{"${field}":1e999}`,
    `{"${field}":"\\ud800"}`,
    `{"${field}":"\\u0000"}`,
    `{"${field}":"\\\\u0000"}`,
    `{"${field}":"a","${field}":"b"}`,
    deep('[', '', ']', 100_000),
    deep('{"a":', '1', '}', 50_000),
    deep(`{"${field}":`, '[]', '}', 5_000),
    `{"${field}":"${'a'.repeat(1_100_000)}"}`,
    Uint8Array.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
    Uint8Array.from([0, 0, 0, 0]),
  )
}
