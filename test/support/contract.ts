import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

type Node = { [key: string]: unknown }
type Operation = {
  operationId: string
  'x-errors'?: string[]
  responses: Record<string, { content?: Record<string, { schema: Node; examples?: Record<string, unknown> }> }>
}

const document = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../src/contract/generated/openapi.json'), 'utf8'),
) as {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Node> }
}

/**
 * Objects stay open in the contract for old clients; a test wants to know of every field that the contract does not
 * name.
 */
function close(node: unknown): void {
  if (typeof node !== 'object' || node === null) return
  const schema = node as Node
  if (schema.properties !== undefined && schema.additionalProperties === undefined) schema.additionalProperties = false
  for (const inner of Object.values(schema)) close(inner)
}

const closed = structuredClone(document)
close(closed.components.schemas)
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema({ $id: 'nova', ...closed })

const compiled = new Map<string, ValidateFunction>()
function validator(pointer: string): ValidateFunction {
  let validate = compiled.get(pointer)
  if (validate === undefined) {
    validate = ajv.compile({ $ref: `nova#${pointer}` })
    compiled.set(pointer, validate)
  }
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

/** `operationId status` of every answer that a test of this file saw. */
export const exercisedPairs = new Set<string>()

/** Every pair that the contract has. */
export function expectedPairs(): string[] {
  return routes.flatMap(({ operation }) =>
    Object.keys(operation.responses).map((status) => `${operation.operationId} ${status}`),
  )
}

/** The operation of a request; a fixed path wins over one with a parameter. */
export function routeOf(method: string, path: string): Route | undefined {
  return routes
    .filter((route) => route.method === method && route.pattern.test(path))
    .sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0]
}

/**
 * Checks an answer against the contract and remembers the pair.
 * @throws when the status, a field, a header or the error code is not in the contract
 */
export function checkAnswer(
  method: string,
  path: string,
  answer: { status: number; contentType: string | null; body: string; requestId: string | null },
): void {
  const fail = (problem: string): never => {
    throw new Error(`${method} ${path} answered ${answer.status}: ${problem}`)
  }
  if (answer.requestId === null) fail('X-Request-Id is missing')
  const route = routeOf(method, path)
  const isJson = answer.contentType?.startsWith('application/json') === true
  if (route === undefined) {
    if (![404, 405, 429].includes(answer.status)) fail('the contract has no such operation')
    checkSchema('/components/schemas/ErrorResponse', JSON.parse(answer.body), fail)
    return
  }
  const { operation } = route
  const declared =
    operation.responses[answer.status] ??
    fail(`the contract does not list ${answer.status} for ${operation.operationId}`)
  exercisedPairs.add(`${operation.operationId} ${answer.status}`)
  if (declared.content === undefined) {
    if (answer.body !== '') fail('a body where the contract has none')
    return
  }
  const type = answer.contentType?.split(';')[0] ?? ''
  if (!(type in declared.content)) fail(`the contract does not list ${type}`)
  if (!isJson) return
  const body = JSON.parse(answer.body) as { error?: { code?: string } }
  const pointer = `/paths/${step(route.path)}/${route.method.toLowerCase()}/responses/${answer.status}`
  checkSchema(`${pointer}/content/application~1json/schema`, body, fail)
  const code = body.error?.code
  // The contract has one example for each code that may come with this status.
  const codes = Object.keys(declared.content['application/json']?.examples ?? {})
  if (code !== undefined && !codes.includes(code))
    fail(`${operation.operationId} does not list the error code ${code} for ${answer.status}`)
}

/** Checks a message of a socket or an event of NATS. */
export function checkMessage(
  schema: 'NotificationsServerMessage' | 'LiveServerMessage' | 'DomainEvent',
  message: unknown,
): void {
  checkSchema(`/components/schemas/${schema}`, message, (problem) => {
    throw new Error(`${schema} ${JSON.stringify(message)}: ${problem}`)
  })
}

function checkSchema(pointer: string, value: unknown, fail: (problem: string) => never): void {
  const validate = validator(pointer)
  if (!validate(value)) fail(ajv.errorsText(validate.errors, { separator: '; ' }))
}

/** `fetch` that lets no answer pass that the contract does not have. */
export const guardedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, init)
  const copy = response.clone()
  const url = new URL(input instanceof Request ? input.url : String(input))
  checkAnswer((init?.method ?? (input instanceof Request ? input.method : 'GET')).toUpperCase(), url.pathname, {
    status: copy.status,
    contentType: copy.headers.get('content-type'),
    body: await copy.text(),
    requestId: copy.headers.get('x-request-id'),
  })
  return response
}

/** Returns whether a value is valid by a schema of the contract and has only the fields that it names. */
export function isValid(schema: string, value: unknown): boolean {
  return validator(`/components/schemas/${schema}`)(value) === true
}
