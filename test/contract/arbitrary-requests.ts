import fc from 'fast-check'
import { type OperationAt, type Parameter, resolve } from '../../openapi/build/document.ts'
import { bodyText, type Existing, hostileText, valid } from './arbitrary-bodies.ts'
import { contract } from './contract-document.ts'

export type RawRequest = {
  method: string
  /** Path and query, encoded as they are sent. */
  target: string
  headers: Record<string, string>
  body: string | Uint8Array<ArrayBuffer> | undefined
}

const hostilePath = fc.oneof(
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

function pathValue(parameter: Parameter, existing: Existing): fc.Arbitrary<string> {
  const schema = resolve(contract, parameter.schema)
  const correct = (valid(schema, existing) as fc.Arbitrary<string>).map(encodeURIComponent)
  return fc.oneof(
    { weight: 4, arbitrary: correct },
    { weight: 1, arbitrary: correct.map((text) => text.toUpperCase()) },
    { weight: 2, arbitrary: hostilePath },
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

function queryValue(parameter: Parameter, existing: Existing): fc.Arbitrary<string> {
  const schema = resolve(contract, parameter.schema)
  // A valid wait other than 0 delays the response by that number of seconds.
  if (parameter.name === 'wait') return fc.constantFrom('0', '31', ...wrongNumbers)
  if (schema.type === 'integer')
    return fc.oneof(
      fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 100 }).map(String),
      fc.constantFrom(...wrongNumbers),
    )
  const hostile = fc.constantFrom(
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
    fc.constantFrom(...existing.cursors),
    fc.constantFrom(...existing.ids),
    fc.uuid(),
    valid(schema, existing).map(queryText),
    fc.constant(queryText(parameter.example)),
    hostile,
    hostileText.map((text) => encodeURIComponent(text.toWellFormed().slice(0, 500))),
  )
}

function queryText(value: unknown): string {
  return encodeURIComponent(String(value).toWellFormed())
}

function query(parameters: Parameter[], existing: Existing): fc.Arbitrary<string> {
  const declared = parameters.map((parameter) =>
    fc
      .oneof(
        { weight: 2, arbitrary: fc.constant<string[]>([]) },
        { weight: 4, arbitrary: fc.array(queryValue(parameter, existing), { minLength: 1, maxLength: 1 }) },
        { weight: 1, arbitrary: fc.array(queryValue(parameter, existing), { minLength: 2, maxLength: 3 }) },
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

/**
 * Values that are special for some header: lists, weak tags, wildcards, spaces, characters that are not ASCII, and
 * `same`, an idempotency key that several requests have.
 */
const hostileHeaders = ['*', '"a"', 'W/"a"', 'W/"a", "b"', '"', ',', ',,,', 'a b', 'é', 'max-age=0, NO-CACHE', 'same']

function headerValue(parameter: Parameter): fc.Arbitrary<string> {
  const { maxLength = 100 } = resolve(contract, parameter.schema)
  return fc.oneof(
    fc.constant(String(parameter.example)),
    fc.uuid(),
    fc.constantFrom(...hostileHeaders, 'x'.repeat(maxLength), 'x'.repeat(maxLength + 1)),
  )
}

const otherHeaders = fc.constantFrom<Record<string, string>>(
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
      .option(headerValue(parameter), { nil: undefined })
      .map((value): Record<string, string> => (value === undefined ? {} : { [parameter.name]: value })),
  )
  return fc
    .tuple(authorization, otherHeaders, ...declared)
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

/** Generates requests to one operation: valid, nearly valid and hostile ones. */
export function requestsTo(
  { path, method, operation }: OperationAt,
  existing: Existing,
  token: string,
): fc.Arbitrary<RawRequest> {
  const parameters = (operation.parameters ?? []).map((parameter) => resolve(contract, parameter))
  const parametersIn = (place: Parameter['in']): Parameter[] => parameters.filter((parameter) => parameter.in === place)
  const address = fc
    .tuple(
      ...parametersIn('path').map((parameter) =>
        pathValue(parameter, existing).map((value) => [parameter.name, value] as const),
      ),
    )
    .map((values) => values.reduce((text, [name, value]) => text.replace(`{${name}}`, () => value), path))
  const schema = operation.requestBody?.content['application/json']?.schema
  const body =
    schema === undefined
      ? fc.constantFrom<string | undefined>(undefined, undefined, '{}', 'not json', 'a'.repeat(1_100_000))
      : bodyText(schema, existing)
  return fc
    .tuple(
      address,
      query(parametersIn('query'), existing),
      headersOf(parametersIn('header'), token),
      contentTypes,
      body,
    )
    .map(([path, query, headers, contentType, content]) => {
      const sent = method === 'get' ? undefined : content
      return printable({
        method: method.toUpperCase(),
        target: query === '' ? path : `${path}?${query}`,
        headers: sent === undefined ? headers : { ...headers, 'Content-Type': contentType },
        body: sent,
      })
    })
}

/** Shortens a request in failure reports. The seed and the path of the report reproduce the whole request. */
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
