import { randomUUID } from 'node:crypto'
import contract from '../../src/contract/generated/openapi.json' with { type: 'json' }
import { isValid } from './contract.ts'

// Requests come from the examples of the contract, so that tests of every operation include one that is added later.

type Ref = { $ref: string }
type Schema = { examples?: object[]; enum?: unknown[]; format?: string; properties?: Record<string, Schema | Ref> }
type Parameter = { name: string; in: string; required?: boolean; example?: unknown }
type Operation = {
  operationId: string
  requestBody?: { content: { 'application/json'?: { schema: Ref } } }
  parameters?: (Parameter | Ref)[]
}
const { paths, components } = contract as unknown as {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema>; parameters: Record<string, Parameter> }
}
const operations = new Map(
  Object.values(paths).flatMap((item) => Object.values(item).map((operation) => [operation.operationId, operation])),
)

const nameIn = ({ $ref }: Ref): string => $ref.split('/').at(-1)!

function bodySchema(operationId: string): string | undefined {
  const content = operations.get(operationId)!.requestBody?.content['application/json']
  return content && nameIn(content.schema)
}

/**
 * Returns the example of an operation's JSON body, undefined if it has no such body.
 * @throws when the contract has no example
 */
export function exampleBody(operationId: string): Record<string, unknown> | undefined {
  const name = bodySchema(operationId)
  if (name === undefined) return undefined
  const example = components.schemas[name]!.examples?.[0]
  if (example === undefined) throw new Error(`the schema ${name} has no example`)
  return example as Record<string, unknown>
}

function parameters(operationId: string): Parameter[] {
  return (operations.get(operationId)!.parameters ?? []).map((one) =>
    '$ref' in one ? components.parameters[nameIn(one)]! : one,
  )
}

/** Returns the examples of an operation's path parameters, by their names. */
export function examplePathParameters(operationId: string): Record<string, string> {
  const inPath = parameters(operationId).filter((one) => one.in === 'path')
  return Object.fromEntries(inPath.map(({ name, example }) => [name, String(example)]))
}

/** Returns the query string of an operation's required query parameters, empty if it has none. */
export function exampleQuery(operationId: string): string {
  const required = parameters(operationId).filter((one) => one.in === 'query' && one.required === true)
  const query = new URLSearchParams(required.map(({ name, example }) => [name, String(example)])).toString()
  return query === '' ? '' : `?${query}`
}

/**
 * Returns a valid body that differs from a given one in one field.
 * @throws when no such change is found
 */
export function anotherBody(operationId: string, body: Record<string, unknown>): Record<string, unknown> {
  const name = bodySchema(operationId)!
  for (const [field, value] of Object.entries(body))
    for (const other of otherValues(value, components.schemas[name]!.properties?.[field])) {
      const changed = { ...body, [field]: other }
      if (other !== value && isValid(name, changed)) return changed
    }
  throw new Error(`no other body for ${operationId} was found`)
}

function otherValues(value: unknown, schema: Schema | Ref | undefined): unknown[] {
  const resolved = schema !== undefined && '$ref' in schema ? components.schemas[nameIn(schema)] : schema
  if (resolved?.format === 'uuid') return [randomUUID()]
  if (resolved?.enum !== undefined) return resolved.enum
  if (typeof value === 'string') return [`${value} again`]
  if (typeof value === 'number') return [value + 1, value - 1]
  return typeof value === 'boolean' ? [!value] : []
}
