import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ErrorCode, errorCatalogue } from '../contract/generated/errors.ts'
import { type OperationId, operationMeta } from '../contract/generated/operations.ts'

type Referable = { $ref?: string }
export type Schema = Referable & {
  type?: string | string[]
  format?: string
  description?: string
  enum?: unknown[]
  const?: unknown
  default?: unknown
  examples?: unknown[]
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  pattern?: string
  required?: string[]
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  items?: Schema
  oneOf?: Schema[]
  anyOf?: Schema[]
  allOf?: Schema[]
}
type Example = Referable & { value?: unknown }
type Media = { schema: Schema; example?: unknown; examples?: Record<string, Example> }
export type Parameter = Referable & {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description?: string
  schema: Schema
  example?: unknown
}
export type Response = Referable & { description: string; content?: Record<string, Media> }
export type Body = Referable & { required?: boolean; description?: string; content: Record<string, Media> }
type OperationObject = {
  operationId: OperationId
  tags: string[]
  summary: string
  description: string
  parameters?: Parameter[]
  requestBody?: Body
  responses: Record<string, Response>
}
export type Operation = OperationObject & { path: string; method: string; tag: string; errors: ErrorCode[] }
type OpenApi = {
  info: { version: string; description: string }
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, OperationObject>>
  components: { schemas: Record<string, Schema> }
}

/** The contract as the pages of the documentation show it. */
export type DocsDocument = {
  version: string
  description: string
  tags: { name: string; description: string; operations: Operation[] }[]
  operations: Map<string, Operation>
  schemas: Record<string, Schema>
  /** Follows local references to the first node without one. */
  resolve<T extends Referable>(node: T): T
  /** Returns the body of an error as the contract shows it; undefined if no operation shows one. */
  errorExample(code: ErrorCode): unknown
}

let read: DocsDocument | undefined

/** Returns the contract. It is read once, at the first request of a page. */
export function docsDocument(): DocsDocument {
  read ??= readDocument()
  return read
}

function readDocument(): DocsDocument {
  const file = join(import.meta.dirname, '../contract/generated/openapi.json')
  const document = JSON.parse(readFileSync(file, 'utf8')) as OpenApi
  const resolve = <T extends Referable>(node: T): T => {
    let current = node
    while (current.$ref !== undefined) {
      const steps = current.$ref.slice('#/'.length).split('/')
      const follow = (at: unknown, step: string): unknown =>
        (at as Record<string, unknown>)[decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')]
      current = steps.reduce(follow, document) as T
    }
    return current
  }
  const all = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): Operation => {
      const errors = [...operationMeta[operation.operationId].errors] as ErrorCode[]
      errors.sort((a, b) => errorCatalogue[a].status - errorCatalogue[b].status)
      return { ...operation, path, method: method.toUpperCase(), tag: operation.tags[0]!, errors }
    }),
  )
  const examples = new Map<string, Example>()
  for (const { responses } of all)
    for (const response of Object.values(responses))
      for (const { examples: shown = {} } of Object.values(resolve(response).content ?? {}))
        for (const [code, example] of Object.entries(shown)) examples.set(code, example)
  return {
    version: document.info.version,
    description: document.info.description,
    tags: document.tags.map((tag) => ({ ...tag, operations: all.filter((operation) => operation.tag === tag.name) })),
    operations: new Map(all.map((operation) => [operation.operationId, operation])),
    schemas: document.components.schemas,
    resolve,
    errorExample: (code) => (examples.has(code) ? resolve(examples.get(code)!).value : undefined),
  }
}
