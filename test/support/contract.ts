import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { type Document, resolve } from '../../openapi/build/document.ts'
import { closed } from '../../openapi/build/open-forms.ts'
import { errorCatalogue } from '../../src/contract/generated/errors.ts'
import { checkHeaders } from './contract-headers.ts'

type Node = { [key: string]: unknown }
type Events = { components: { schemas: Record<string, { properties?: { type?: { enum?: string[] } } }> } }

const read = (name: string): Document =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../src/contract/generated', name), 'utf8')) as Document

// A client accepts values and kinds that are newer than its document. A test accepts only those of the contract.
const document = closed(read('openapi.json'))
const messages = closed(read('asyncapi.json'))

/**
 * Forbids additional properties in all objects. The contract allows them for old clients, but a test must find every
 * field that the contract does not declare.
 */
function close(node: unknown): void {
  if (typeof node !== 'object' || node === null) return
  const schema = node as Node
  if (schema.properties !== undefined && schema.additionalProperties === undefined) schema.additionalProperties = false
  for (const inner of Object.values(schema)) close(inner)
}

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
for (const [id, source] of Object.entries({ nova: document, messages })) {
  const strict = structuredClone(source)
  close(strict.components.schemas)
  ajv.addSchema({ $id: id, ...strict })
}

const compiled = new Map<string, ValidateFunction>()
function validator(pointer: string): ValidateFunction {
  let validate = compiled.get(pointer)
  if (validate === undefined) {
    validate = ajv.compile({ $ref: pointer })
    compiled.set(pointer, validate)
  }
  return validate
}

/** The name of the schema of each type of event. */
const eventNames = new Map(
  Object.entries((messages as unknown as Events).components.schemas).flatMap(([name, { properties }]) =>
    name.endsWith('Event') ? [[properties?.type?.enum?.[0], name] as const] : [],
  ),
)
const compiledHeaders = new Map<object, ValidateFunction>()
function compiledHeader(schema: { $ref?: string }): ValidateFunction {
  const inContract = schema.$ref === undefined ? schema : { $ref: `nova${schema.$ref}` }
  const validate = compiledHeaders.get(schema) ?? ajv.compile(inContract)
  compiledHeaders.set(schema, validate)
  return validate
}

const step = (text: string): string => encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'))

const routes = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({
    path,
    method: method.toUpperCase(),
    operation,
    pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  })),
)

export type Route = (typeof routes)[number]
export { routes }

/** `operationId status` of every response in the tests of this file. */
export const exercisedPairs = new Set<string>()

/** Returns every pair of operation and status in the contract. */
export function expectedPairs(): string[] {
  return routes.flatMap(({ operation }) =>
    Object.keys(operation.responses).map((status) => `${operation.operationId} ${status}`),
  )
}

/** Returns the route of a request. A fixed path has priority over a path with a parameter. */
export function routeOf(method: string, path: string): Route | undefined {
  return routes
    .filter((route) => route.method === method && route.pattern.test(path))
    .sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0]
}

/**
 * Checks a response against the contract and records its operation and status in `exercisedPairs`.
 *
 * @throws Error when the status, a field, a header or the error code is not in the contract.
 */
export function checkResponse(
  method: string,
  path: string,
  response: { status: number; headers: Headers; body: string },
): void {
  const fail = (problem: string): never => {
    throw new Error(`${method} ${path} returned ${response.status}: ${problem}`)
  }
  if (!response.headers.has('x-request-id')) fail('X-Request-Id is missing')
  const contentType = response.headers.get('content-type')
  const route = routeOf(method === 'HEAD' ? 'GET' : method, path)
  const isJson = contentType?.startsWith('application/json') === true
  if (route === undefined) {
    if (![404, 405, 429].includes(response.status)) fail('the contract has no such operation')
    checkSchema('nova#/components/schemas/ErrorResponse', JSON.parse(response.body), fail)
    return
  }
  const { operation } = route
  const reference =
    operation.responses[response.status] ??
    fail(`the contract does not list ${response.status} for ${operation.operationId}`)
  const declared = resolve(document, reference)
  exercisedPairs.add(`${operation.operationId} ${response.status}`)
  const listed = { listed: declared, headers: response.headers, status: response.status }
  checkHeaders(document as unknown as Document, listed as never, (schema) => compiledHeader(schema), fail)
  if (method === 'HEAD') return
  if (declared.content === undefined) {
    if (response.body !== '') fail('a body where the contract has none')
    return
  }
  const type = contentType?.split(';')[0] ?? ''
  if (!(type in declared.content)) fail(`the contract does not list ${type}`)
  if (!isJson) return
  const body = JSON.parse(response.body) as { error?: { code?: string } }
  const own = `#/paths/${step(route.path)}/${route.method.toLowerCase()}/responses/${response.status}`
  checkSchema(`nova${reference.$ref ?? own}/content/application~1json/schema`, body, fail)
  const code = body.error?.code
  const codes = (operation['x-errors'] ?? []).filter(
    (one) => errorCatalogue[one as keyof typeof errorCatalogue].status === response.status,
  )
  if (code !== undefined && !codes.includes(code))
    fail(`${operation.operationId} does not list the error code ${code} for ${response.status}`)
}

/** Checks a message of a socket or an event in NATS. @throws Error when the contract does not allow it. */
export function checkMessage(
  schema: 'NotificationsServerMessage' | 'LiveServerMessage' | 'DomainEvent',
  message: unknown,
): void {
  const fail = (problem: string): never => {
    throw new Error(`${schema} ${JSON.stringify(message)}: ${problem}`)
  }
  if (schema === 'DomainEvent') {
    const name = eventNames.get((message as { type?: string }).type) ?? fail('the contract has no such type')
    checkSchema(`messages#/components/schemas/${name}`, message, fail)
  } else checkSchema(`nova#/components/schemas/${schema}`, message, fail)
}

function checkSchema(pointer: string, value: unknown, fail: (problem: string) => never): void {
  const validate = validator(pointer)
  if (!validate(value)) fail(ajv.errorsText(validate.errors, { separator: '; ' }))
}

/** `fetch` that throws when the contract does not allow the response. */
export const guardedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, init)
  const copy = response.clone()
  const url = new URL(input instanceof Request ? input.url : String(input))
  checkResponse((init?.method ?? (input instanceof Request ? input.method : 'GET')).toUpperCase(), url.pathname, {
    status: copy.status,
    headers: copy.headers,
    body: await copy.text(),
  })
  return response
}

/** Returns whether a value is valid by a schema of the contract and has only the fields that it names. */
export function isValid(schema: string, value: unknown): boolean {
  return validator(`nova#/components/schemas/${schema}`)(value) === true
}
