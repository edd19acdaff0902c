/** The parts of an OpenAPI 3.1 document that are compared. */
export type Schema = {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  format?: string
  default?: unknown
  required?: string[]
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  items?: Schema
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  discriminator?: { propertyName: string; mapping?: Record<string, string> }
}
type Ref = { $ref?: string }
type Content = Record<string, { schema?: Schema }>
export type Parameter = Ref & {
  name: string
  in: string
  required?: boolean
  schema: Schema
  style?: string
  explode?: boolean
}
export type Header = Ref & { required?: boolean; schema?: Schema }
export type Body = Ref & { required?: boolean; content: Content }
export type Response = Ref & { headers?: Record<string, Header>; content?: Content }
export type Requirement = Record<string, string[]>
export type Operation = {
  operationId: string
  tags?: string[]
  deprecated?: boolean
  security?: Requirement[]
  parameters?: Parameter[]
  requestBody?: Body
  responses: Record<string, Response>
  'x-errors'?: string[]
  'x-role'?: string
  /** In a webhook: who sends the message. */
  'x-direction'?: string
  /** The day on which a deprecated operation can be removed, as `YYYY-MM-DD` or a time. */
  'x-sunset'?: string
  /** Earlier values of `operationId`, which generated clients keep as names of the operation. */
  'x-former-ids'?: string[]
}
export type Contract = {
  openapi: string
  info: { version: string }
  security?: Requirement[]
  paths: Record<string, Record<string, Operation>>
  webhooks?: Record<string, { post: Operation }>
  components: { schemas: Record<string, Schema>; securitySchemes?: Record<string, object> }
}

export type OperationAt = { path: string; method: string; operation: Operation }

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** Returns every HTTP operation, in the order of the document. */
export function operationsIn({ paths }: Contract): OperationAt[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => (item[method] ? [{ path, method, operation: item[method] }] : [])),
  )
}

/** Returns the node that a `$ref` leads to, or the node itself, and the name of the last component on the way. */
export function follow<T extends Ref>(contract: Contract, node: T): { node: T; name: string | undefined } {
  let [current, name]: [T, string | undefined] = [node, undefined]
  while (current.$ref !== undefined) {
    const steps = current.$ref.replace('#/', '').split('/')
    const unescaped = steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    const next = unescaped.reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], contract)
    if (next === undefined) throw new Error(`${current.$ref} leads to nothing`)
    name = unescaped.at(-1)
    current = next as T
  }
  return { node: current, name }
}
