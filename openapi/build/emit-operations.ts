import type { Document, Operation, OperationAt, Parameter, Schema } from './document.ts'
import { isSocket, operationsOf, resolve } from './document.ts'

/**
 * `operations.ts`: one `createRoute(...)` for each operation, with the request schemas that orval made from the same
 * document, and what the pipeline needs to know beside them (error codes, security, rate limit, idempotency, ETag).
 */
export function emitOperations(document: Document, zodNames: Set<string>): string {
  const operations = operationsOf(document)
  return [
    "import { createRoute, z } from '@hono/zod-openapi'",
    "import { booleanText, integerText, listText, plainText } from '../query-text.ts'",
    "import * as schemas from './schemas.ts'",
    '',
    '/** A form with one file in its field `file`, and nothing else. */',
    "const fileForm = z.object({ file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }) }).strict()",
    '',
    'export const operations = {',
    ...operations.map((at) => `  ${at.operation.operationId}: createRoute(${route(document, at, zodNames)}),`),
    '} as const',
    '',
    'export type OperationId = keyof typeof operations',
    '',
    'export type OperationMeta = {',
    '  /** Codes that may leave the operation. */',
    '  errors: readonly string[]',
    "  security: 'none' | 'bearer' | 'ticket'",
    "  rateLimit: 'none' | 'standard' | 'sensitive'",
    '  /** Whether a JSON body must come, may come, or does not; or a form with one file must. */',
    "  body: 'none' | 'optional' | 'required' | 'file'",
    '  /** The least role that may call it. */',
    "  role: 'user' | 'moderator' | 'admin'",
    '  idempotent: boolean',
    '  etag: boolean',
    '  /** Whether it is opened as a WebSocket instead of answered. */',
    '  socket: boolean',
    '  /** The one status of success. */',
    '  success: number',
    '  /** Code for a field whose value is not valid, by path. */',
    '  fieldErrors: Readonly<Record<string, string>>',
    '}',
    '',
    'export const operationMeta = {',
    ...operations.map((at) => `  ${at.operation.operationId}: ${JSON.stringify(meta(document, at))},`),
    '} as const satisfies Record<OperationId, OperationMeta>',
    '',
  ].join('\n')
}

function takesFile({ operation }: OperationAt): boolean {
  return operation.requestBody?.content['multipart/form-data'] !== undefined
}

function parametersOf(document: Document, at: OperationAt, place: Parameter['in']): Parameter[] {
  const parameters = (at.operation.parameters ?? []).map((parameter) => resolve(document, parameter))
  return parameters.filter((parameter) => parameter.in === place)
}

/** Returns the fields of a zod object for parameters. */
function fieldsOf(document: Document, parameters: Parameter[]): string {
  const named = (name: string, place: Parameter['in']): string => (place === 'header' ? name.toLowerCase() : name)
  return parameters.map((one) => `'${named(one.name, one.in)}': ${textSchema(document, one)}`).join(', ')
}

function route(document: Document, at: OperationAt, zodNames: Set<string>): string {
  const { operation } = at
  const pascal = operation.operationId[0]!.toUpperCase() + operation.operationId.slice(1)
  const request: string[] = []
  const path = parametersOf(document, at, 'path')
  if (path.length > 0) request.push(`params: z.object({ ${fieldsOf(document, path)} })`)
  const query = parametersOf(document, at, 'query')
  if (query.length > 0) request.push(`query: z.object({ ${fieldsOf(document, query)} }).strict()`)
  const headers = parametersOf(document, at, 'header')
  if (headers.length > 0) request.push(`headers: z.object({ ${fieldsOf(document, headers)} })`)
  if (takesFile(at)) request.push(`body: { required: true, content: { 'multipart/form-data': { schema: fileForm } } }`)
  else if (operation.requestBody !== undefined) {
    const name = `${pascal}Body`
    if (!zodNames.has(name)) throw new Error(`orval made no schema ${name}`)
    const content = `{ 'application/json': { schema: schemas.${name} } }`
    request.push(`body: { required: ${operation.requestBody.required}, content: ${content} }`)
  }
  const responses = Object.entries(operation.responses).map(
    ([status, { description }]) => `${status}: { description: ${JSON.stringify(description)} }`,
  )
  return [
    `{ operationId: '${operation.operationId}', method: '${at.method}', path: '${at.path}'`,
    `tags: ${JSON.stringify(operation.tags)}, summary: ${JSON.stringify(operation.summary)}`,
    `security: ${JSON.stringify(operation.security)} as Record<string, string[]>[]`,
    `request: { ${request.join(', ')} }`,
    `responses: { ${responses.join(', ')} } }`,
  ].join(', ')
}

/**
 * A schema for text from a path, a query or a header: numbers by a digit pattern, since coercion takes `0x10` and
 * `1e1`.
 */
function textSchema(document: Document, parameter: Parameter): string {
  const schema = resolve(document, parameter.schema)
  if (schema.type === 'array') return listSchema(document, parameter, schema)
  const bounds = (low: number | undefined, high: number | undefined): string =>
    (low === undefined ? '' : `.min(${low})`) + (high === undefined ? '' : `.max(${high})`)
  let text: string
  if (schema.type === 'integer') text = `integerText.pipe(z.number().int()${bounds(schema.minimum, schema.maximum)})`
  else if (schema.type === 'boolean') text = 'booleanText'
  else if (schema.type === 'string' && schema.enum !== undefined) text = `z.enum(${JSON.stringify(schema.enum)})`
  else if (schema.type === 'string' && schema.format === 'uuid') text = 'z.guid().toLowerCase()'
  else if (schema.type === 'string')
    text =
      `plainText${bounds(schema.minLength, schema.maxLength)}` +
      (schema.pattern === undefined ? '' : `.regex(new RegExp(${JSON.stringify(schema.pattern)}, 'u'))`)
  else throw new Error(`parameter ${parameter.name}: no text form for type ${String(schema.type)}`)
  if (schema.default !== undefined) text += `.default(${JSON.stringify(schema.default)})`
  else if (!parameter.required) text += '.optional()'
  return text
}

/** A list separated by commas (`style: form, explode: false`). */
function listSchema(document: Document, parameter: Parameter, schema: Schema): string {
  const item = textSchema(document, { ...parameter, required: true, schema: schema.items! })
  const list = `listText.pipe(z.array(${item}).min(${schema.minItems ?? 0}).max(${schema.maxItems ?? 100}))`
  return parameter.required ? list : `${list}.optional()`
}

function meta(document: Document, at: OperationAt): unknown {
  const { operation, path } = at
  const headers = parametersOf(document, at, 'header').map((parameter) => parameter.name)
  const success = Object.keys(operation.responses)
    .map(Number)
    .find((status) => status < 300)!
  return {
    errors: operation['x-errors'] ?? [],
    security: securityOf(operation),
    rateLimit: path.startsWith('/api/v1') ? (operation['x-rate-limit'] ?? 'standard') : 'none',
    body: bodyOf(at),
    role: operation['x-role'] ?? 'user',
    idempotent: headers.includes('Idempotency-Key'),
    etag: headers.includes('If-None-Match'),
    socket: isSocket(path),
    success,
    fieldErrors:
      operation.requestBody === undefined || takesFile(at)
        ? {}
        : fieldErrors(document, operation.requestBody.content['application/json']!.schema, ''),
  }
}

function securityOf({ security }: Operation): 'none' | 'bearer' | 'ticket' {
  if (security.some((one) => 'ticket' in one)) return 'ticket'
  return security.length > 0 ? 'bearer' : 'none'
}

function bodyOf(at: OperationAt): 'none' | 'optional' | 'required' | 'file' {
  const body = at.operation.requestBody
  if (body === undefined) return 'none'
  if (takesFile(at)) return 'file'
  return body.required ? 'required' : 'optional'
}

function fieldErrors(document: Document, node: Schema, prefix: string): Record<string, string> {
  const schema = resolve(document, node)
  const found: Record<string, string> = {}
  if (schema['x-error-code'] !== undefined) found[prefix] = schema['x-error-code']
  for (const [property, inner] of Object.entries(schema.properties ?? {}))
    Object.assign(found, fieldErrors(document, inner, prefix === '' ? property : `${prefix}.${property}`))
  if (schema.items !== undefined) Object.assign(found, fieldErrors(document, schema.items, `${prefix}.*`))
  return found
}
