import fc from 'fast-check'
import { type OperationAt, type Parameter, resolve } from '../../openapi/build/document.ts'
import { bodyText, hostileText, valid, type World } from './arbitrary-bodies.ts'
import { contract } from './contract-document.ts'

export type RawRequest = {
  method: string
  /** Path and query as they go over the wire. */
  target: string
  headers: Record<string, string>
  body: string | Uint8Array<ArrayBuffer> | undefined
}

const garbagePath = fc.oneof(
  fc.constantFrom(
    'me',
    '%',
    '%zz',
    '%00',
    '%ff%fe',
    '%2e%2e%2f',
    '{id}',
    '0',
    'null',
    '-',
    'a'.repeat(3000),
    '%F0%9F%91%A9',
    '00000000-0000-0000-0000-00000000000g',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => encodeURIComponent(text.toWellFormed())),
)

function pathValue(parameter: Parameter, world: World): fc.Arbitrary<string> {
  const schema = resolve(contract, parameter.schema)
  const right = (valid(schema, world) as fc.Arbitrary<string>).map(encodeURIComponent)
  return fc.oneof(
    { weight: 4, arbitrary: right },
    { weight: 1, arbitrary: right.map((text) => text.toUpperCase()) },
    { weight: 2, arbitrary: garbagePath },
  )
}

const wrongNumbers = [
  '0',
  '-1',
  '101',
  '999999999999999',
  '9'.repeat(40),
  '0x10',
  '1e1',
  '1.5',
  '',
  '%20',
  '+',
  '٣',
  'NaN',
  'Infinity',
  'true',
  '%00',
  '[]',
  '-0',
  '1,2',
]

function queryValue(parameter: Parameter, world: World): fc.Arbitrary<string> {
  const schema = resolve(contract, parameter.schema)
  // A wait that is right holds the answer back for as many seconds.
  if (parameter.name === 'wait') return fc.constantFrom('0', '31', ...wrongNumbers)
  if (schema.type === 'integer')
    return fc.oneof(
      fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 100 }).map(String),
      fc.constantFrom(...wrongNumbers),
    )
  const garbage = fc.constantFrom(
    '',
    '%',
    '%00',
    '%ff',
    '.',
    '..',
    'a.b',
    '.a',
    'W10.AAAA',
    'a.b.c',
    'x'.repeat(600),
    '%F0%9F%91%A9.%00',
    '__proto__',
  )
  return fc.oneof(
    fc.constantFrom(...world.cursors),
    fc.constantFrom(...world.ids),
    fc.uuid(),
    garbage,
    hostileText.map((text) => encodeURIComponent(text.toWellFormed().slice(0, 500))),
  )
}

function queryText(parameters: Parameter[], world: World): fc.Arbitrary<string> {
  const declared = parameters.map((parameter) =>
    fc
      .oneof(
        { weight: 2, arbitrary: fc.constant<string[]>([]) },
        { weight: 4, arbitrary: fc.array(queryValue(parameter, world), { minLength: 1, maxLength: 1 }) },
        { weight: 1, arbitrary: fc.array(queryValue(parameter, world), { minLength: 2, maxLength: 3 }) },
      )
      .map((values) => values.map((value) => `${parameter.name}=${value}`)),
  )
  const undeclared = fc.constantFrom<string[]>(
    [],
    [],
    [],
    ['unknown=1'],
    ['__proto__=1'],
    ['limit[]=1'],
    ['='],
    ['%'],
    ['&&'],
  )
  return fc.tuple(...declared, undeclared).map((parts) => parts.flat().join('&'))
}

const headerValue: Record<string, fc.Arbitrary<string>> = {
  'Cache-Control': fc.constantFrom('no-cache', 'max-age=0, NO-CACHE', ',', 'x'.repeat(128), 'x'.repeat(129), 'é'),
  'Idempotency-Key': fc.oneof(fc.uuid(), fc.constantFrom('same', 'x'.repeat(255), 'x'.repeat(256), 'a b', 'é', '"')),
  'If-None-Match': fc.constantFrom(
    '*',
    '"a"',
    'W/"a"',
    'W/"a", "b"',
    '"',
    ',,,',
    'x'.repeat(512),
    'x'.repeat(513),
    'é',
  ),
}

const surroundings = fc.constantFrom<Record<string, string>>(
  {},
  {},
  { 'X-Request-Id': '<script>' },
  { 'X-Request-Id': 'x'.repeat(500) },
  { 'User-Agent': 'é'.repeat(1000) },
  { 'Accept-Encoding': 'br;q=x, *;q=0' },
  { Accept: 'text/html' },
  { 'X-Forwarded-For': 'not, an, address' },
  { Cookie: 'a=b; =; ;;' },
  { Origin: 'https://evil.example' },
)

function headersOf(parameters: Parameter[], token: string): fc.Arbitrary<Record<string, string>> {
  const authorization = fc.oneof(
    { weight: 12, arbitrary: fc.constant({ Authorization: `Bearer ${token}` }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Record<string, string>>(
        {},
        ...[
          'Bearer',
          'Basic YTpi',
          'Bearer a.b.c',
          'Bearer é',
          `Bearer ${token.slice(0, -3)}`,
          `Bearer ${token}, x`,
        ].map((value) => ({
          Authorization: value,
        })),
      ),
    },
  )
  const declared = parameters.map((parameter) =>
    fc
      .option(headerValue[parameter.name]!, { nil: undefined })
      .map((value): Record<string, string> => (value === undefined ? {} : { [parameter.name]: value })),
  )
  return fc
    .tuple(authorization, surroundings, ...declared)
    .map((all) => Object.assign({}, ...all) as Record<string, string>)
}

const contentTypes = fc.oneof(
  { weight: 12, arbitrary: fc.constant('application/json') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'application/json; charset=utf-8',
      'APPLICATION/JSON',
      'application/json;',
      'application/json; charset',
      'text/plain',
      'application/json, text/plain',
      'multipart/form-data',
      'application/x-www-form-urlencoded',
      'é',
    ),
  },
)

/** Requests to one operation, from right to absurd. */
export function requestsTo(
  { path, method, operation }: OperationAt,
  world: World,
  token: string,
): fc.Arbitrary<RawRequest> {
  const parameters = (operation.parameters ?? []).map((parameter) => resolve(contract, parameter))
  const at = (place: Parameter['in']): Parameter[] => parameters.filter((parameter) => parameter.in === place)
  const address = fc
    .tuple(
      ...at('path').map((parameter) => pathValue(parameter, world).map((value) => [parameter.name, value] as const)),
    )
    .map((values) => values.reduce((text, [name, value]) => text.replace(`{${name}}`, () => value), path))
  const schema = operation.requestBody?.content['application/json']?.schema
  const body =
    schema === undefined
      ? fc.constantFrom<string | undefined>(undefined, undefined, '{}', 'not json', 'a'.repeat(1_100_000))
      : bodyText(schema, world)
  return fc
    .tuple(address, queryText(at('query'), world), headersOf(at('header'), token), contentTypes, body)
    .map(([where, query, headers, contentType, content]) => {
      const sent = method === 'get' ? undefined : content
      return printable({
        method: method.toUpperCase(),
        target: query === '' ? where : `${where}?${query}`,
        headers: sent === undefined ? headers : { ...headers, 'Content-Type': contentType },
        body: sent,
      })
    })
}

/** Reports of a failure show what matters; seed and path bring back the rest. */
function printable(request: RawRequest): RawRequest {
  const cut = (text: string): string =>
    text.length > 300 ? `${text.slice(0, 300)}… (${text.length} characters)` : text
  const print = (): string =>
    [
      `${request.method} ${cut(request.target)}`,
      ...Object.entries(request.headers).map(([name, value]) => `${name}: ${cut(value)}`),
      cut(typeof request.body === 'string' ? JSON.stringify(request.body) : String(request.body)),
    ].join('\n')
  return Object.defineProperty(request, fc.toStringMethod, { value: print })
}
