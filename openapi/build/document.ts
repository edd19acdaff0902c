/** The parts of an OpenAPI 3.1 document that the generators read. */
export type Schema = {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  format?: string
  pattern?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  default?: unknown
  description?: string
  examples?: unknown[]
  required?: string[]
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  items?: Schema
  oneOf?: Schema[]
  anyOf?: Schema[]
  discriminator?: { propertyName: string; mapping?: Record<string, string> }
  'x-error-code'?: string
  /** A text of a request that may contain newlines and tabs. */
  'x-multiline'?: true
  'x-subject'?: string
  /** In a data schema: the definition of what is generated from it. See sources.ts. */
  'x-event'?: unknown
  'x-message'?: unknown
  'x-notification'?: unknown
  /** In an event: the operations that emit it, `job` for background work; and the consumers that react to it. */
  'x-emitted-by'?: string[]
  'x-handled-by'?: string[]
}

type ParameterLocation = 'path' | 'query' | 'header'
export type Parameter = {
  name: string
  in: ParameterLocation
  required: boolean
  schema: Schema
  example?: unknown
  $ref?: string
}
export type Example = { summary?: string; value?: unknown; $ref?: string }
export type Content = Record<string, { schema: Schema; examples?: Record<string, Example> }>
export type Response = { $ref?: string; description: string; headers?: Record<string, unknown>; content?: Content }

/** The limits of requests; the settings `RATE_LIMIT_…` say how many. */
export const rateLimitClasses = ['standard', 'sensitive', 'documents', 'media', 'health', 'ingest'] as const
export type RateLimitClass = (typeof rateLimitClasses)[number]

export type Operation = {
  operationId: string
  tags: string[]
  summary: string
  description: string
  security: Record<string, string[]>[]
  parameters?: Parameter[]
  requestBody?: { required: boolean; content: Content }
  responses: Record<string, Response>
  'x-errors'?: string[]
  /** Which limit counts its requests: `standard` below /api/v1 if it is missing, required everywhere else. */
  'x-rate-limit'?: RateLimitClass
  /** True if the response is for the caller alone, so that not even the client's cache may keep it. */
  'x-private'?: true
  /** True if the response is served from memory, so that no dependency can fail. */
  'x-static'?: boolean
  deprecated?: boolean
  /** Days, such as 2027-06-01: since when it is deprecated, and after which it may be removed. */
  'x-deprecated-since'?: string
  'x-sunset'?: string
  /** The path of what it creates, with fields of the response in braces. */
  'x-location'?: string
  /** In an edit that accepts `If-Match`: the fields of the response that it compares. */
  'x-version'?: string[]
  'x-role'?: 'moderator' | 'admin'
}

export type Document = {
  openapi: string
  info: Record<string, unknown>
  paths: Record<string, Record<string, Operation>>
  webhooks: Record<string, { post: Operation }>
  components: {
    schemas: Record<string, Schema>
    parameters: Record<string, Parameter>
    headers: Record<string, unknown>
    /** Generated from the error catalogue: see error-responses.ts. */
    responses: Record<string, Response>
    examples: Record<string, Example>
  }
}

export type OperationAt = { path: string; method: string; operation: Operation }

/** Returns whether the path is a WebSocket endpoint. */
export function isSocket(path: string): boolean {
  return path.startsWith('/api/v1/ws/') && path !== '/api/v1/ws/tickets'
}

/** Returns every HTTP operation, in the order of the document. */
export function operationsOf(document: Document): OperationAt[] {
  const paths = Object.entries(document.paths)
  const under = (path: string, item: Record<string, Operation>): OperationAt[] =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation }))
  return paths.flatMap(([path, item]) => under(path, item))
}

/** Follows local `$ref`s to the first node without one. */
export function resolve<T extends { $ref?: string }>(document: Document, node: T): T {
  let current: T = node
  while (current.$ref !== undefined) {
    const steps = current.$ref.replace('#/', '').split('/')
    const follow = (at: unknown, step: string): unknown => (at as Record<string, unknown>)[step.replaceAll('~1', '/')]
    current = steps.reduce(follow, document) as T
  }
  return current
}
