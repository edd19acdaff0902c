import type { Document, Operation, OperationAt, Parameter, Schema } from './document.ts'
import { isSocket, operationsOf, rateLimitClasses, resolve } from './document.ts'
import { cacheControlOf, headerNamesOf } from './response-headers.ts'

/**
 * Returns `operations.ts`: one `createRoute(...)` for each operation, with the request schemas that orval generated
 * from the same document, and the metadata of the HTTP pipeline (errors, security, rate limit, idempotency, ETag).
 * @throws Error when a request body has no schema
 */
export function emitOperations(document: Document, zodNames: Set<string>): string {
  const operations = operationsOf(document)
  return [
    "import { createRoute, z } from '@hono/zod-openapi'",
    "import { booleanText, hashtagText, integerText, listText, plainText } from '../query-text.ts'",
    "import * as schemas from './schemas.ts'",
    '',
    '/** A form whose only field `file` contains one file. */',
    "const fileForm = z.object({ file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }) }).strict()",
    '',
    'export const operations = {',
    ...operations.map((at) => `  ${at.operation.operationId}: createRoute(${route(document, at, zodNames)}),`),
    '} as const',
    '',
    'export type OperationId = keyof typeof operations',
    '',
    'export type OperationMeta = {',
    '  /** Error codes that the operation may return. */',
    '  errors: readonly string[]',
    "  security: 'none' | 'bearer' | 'ticket'",
    '  /** Which limit counts its requests. There is no operation without one. */',
    `  rateLimit: ${rateLimitClasses.map((name) => `'${name}'`).join(' | ')}`,
    '  /** Kind of request body: no body, optional JSON, required JSON, or a required form with one file. */',
    "  body: 'none' | 'optional' | 'required' | 'file'",
    '  /** The lowest role that may call it. */',
    "  role: 'user' | 'moderator' | 'admin'",
    '  idempotent: boolean',
    '  etag: boolean',
    '  /** True if it is a WebSocket endpoint. */',
    '  socket: boolean',
    '  /** `Cache-Control` of a successful response. Every other response has `no-store`. */',
    '  cacheControl: string',
    '  /** The path of what it creates, with fields of the response in braces. */',
    '  location: string | null',
    '  /** The fields of the resource that an edit changes; empty if no edit compares them. */',
    '  version: readonly string[]',
    '  /** Days: since when it is deprecated, and after which it may be removed. */',
    '  deprecated: { since: string; sunset: string | null } | null',
    '  /** Its query parameters: `list` may be given more than once. */',
    "  query: Readonly<Record<string, 'single' | 'list'>>",
    '  /** The status of success. */',
    '  success: number',
    '  /** Error code of an invalid field, by the path of the field. */',
    '  fieldErrors: Readonly<Record<string, string>>',
    '  /** Texts of its body that may contain more than one line of visible characters, by the path of the field. */',
    "  texts: Readonly<Record<string, 'lines' | 'password'>>",
    '}',
    '',
    'export const operationMeta = {',
    ...operations.map((at) => `  ${at.operation.operationId}: ${JSON.stringify(meta(document, at))},`),
    '} as const satisfies Record<OperationId, OperationMeta>',
    '',
    '/** Every response header of the contract. */',
    `export const responseHeaders = ${JSON.stringify(headerNamesOf(document))} as const`,
    '',
  ].join('\n')
}

function takesFile({ operation }: OperationAt): boolean {
  return operation.requestBody?.content['multipart/form-data'] !== undefined
}

function parametersOf(document: Document, at: OperationAt, location: Parameter['in']): Parameter[] {
  const parameters = (at.operation.parameters ?? []).map((parameter) => resolve(document, parameter))
  return parameters.filter((parameter) => parameter.in === location)
}

/** Returns the fields of a zod object for parameters. */
function fieldsOf(document: Document, parameters: Parameter[]): string {
  const named = (name: string, location: Parameter['in']): string => (location === 'header' ? name.toLowerCase() : name)
  return parameters.map((one) => `'${named(one.name, one.in)}': ${textSchema(document, one)}`).join(', ')
}

function route(document: Document, at: OperationAt, zodNames: Set<string>): string {
  const { operation } = at
  const pascal = operation.operationId[0]!.toUpperCase() + operation.operationId.slice(1)
  const request: string[] = []
  const path = parametersOf(document, at, 'path')
  if (path.length > 0) request.push(`params: z.object({ ${fieldsOf(document, path)} })`)
  const query = parametersOf(document, at, 'query')
  if (query.length > 0) request.push(`query: z.object({ ${fieldsOf(document, query)} })`)
  const headers = parametersOf(document, at, 'header')
  if (headers.length > 0) request.push(`headers: z.object({ ${fieldsOf(document, headers)} })`)
  if (takesFile(at)) request.push(`body: { required: true, content: { 'multipart/form-data': { schema: fileForm } } }`)
  else if (operation.requestBody !== undefined) {
    const name = `${pascal}Body`
    if (!zodNames.has(name)) throw new Error(`orval generated no schema ${name}`)
    const content = `{ 'application/json': { schema: schemas.${name} } }`
    request.push(`body: { required: ${operation.requestBody.required}, content: ${content} }`)
  }
  // Their descriptions are in the document, and would only be read again at each start.
  const responses = Object.keys(operation.responses).map((status) => `${status}: { description: '' }`)
  return [
    `{ operationId: '${operation.operationId}', method: '${at.method}', path: '${at.path}'`,
    `tags: ${JSON.stringify(operation.tags)}, summary: ${JSON.stringify(operation.summary)}`,
    `security: ${JSON.stringify(operation.security)} as Record<string, string[]>[]`,
    `request: { ${request.join(', ')} }`,
    `responses: { ${responses.join(', ')} } }`,
  ].join(', ')
}

/**
 * Returns a zod schema for text from a path, a query or a header. A number must match a digit pattern, since coercion
 * accepts `0x10` and `1e1`.
 * @throws Error for a type that cannot be read from text
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
  else if (schema.type === 'string' && schema.format === 'uuid') text = "z.guid('Invalid UUID').toLowerCase()"
  else if (schema.type === 'string')
    text =
      `${schema.format === 'hashtag' ? 'hashtagText' : 'plainText'}${bounds(schema.minLength, schema.maxLength)}` +
      (schema.pattern === undefined ? '' : `.regex(new RegExp(${JSON.stringify(schema.pattern)}, 'u'))`)
  else throw new Error(`parameter ${parameter.name}: no text form for type ${String(schema.type)}`)
  if (schema.default !== undefined) text += `.default(${JSON.stringify(schema.default)})`
  else if (!parameter.required) text += '.optional()'
  return text
}

/** Returns a zod schema for a list separated by commas (`style: form, explode: false`). */
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
    rateLimit: operation['x-rate-limit'] ?? 'standard',
    body: bodyOf(at),
    role: operation['x-role'] ?? 'user',
    idempotent: headers.includes('Idempotency-Key'),
    etag: headers.includes('If-None-Match'),
    socket: isSocket(path),
    cacheControl: cacheControlOf(document, at),
    location: operation['x-location'] ?? null,
    version: versionOf(document, at),
    deprecated: deprecationOf(operation),
    query: Object.fromEntries(
      parametersOf(document, at, 'query').map(({ name, schema }) => [
        name,
        resolve(document, schema).type === 'array' ? 'list' : 'single',
      ]),
    ),
    success,
    fieldErrors:
      operation.requestBody === undefined || takesFile(at)
        ? {}
        : fieldErrors(document, operation.requestBody.content['application/json']!.schema, ''),
    texts:
      operation.requestBody === undefined || takesFile(at)
        ? {}
        : textKinds(document, operation.requestBody.content['application/json']!.schema, ''),
  }
}

/** Returns the texts of a body that are not one line, by the path of the field. */
function textKinds(document: Document, node: Schema, prefix: string): Record<string, 'lines' | 'password'> {
  const schema = resolve(document, node)
  const found: Record<string, 'lines' | 'password'> = {}
  if (schema['x-multiline'] === true) found[prefix] = 'lines'
  if (schema.format === 'password') found[prefix] = 'password'
  const inside = (name: string): string => (prefix === '' ? name : `${prefix}.${name}`)
  for (const [property, inner] of Object.entries(schema.properties ?? {}))
    Object.assign(found, textKinds(document, inner, inside(property)))
  if (schema.items !== undefined) Object.assign(found, textKinds(document, schema.items, inside('*')))
  return found
}

/** Returns `x-version` of the edit at the same path: reading and editing have the same version. */
function versionOf({ paths }: Document, { path, method }: OperationAt): string[] {
  return ['get', 'patch'].includes(method) ? (paths[path]!.patch?.['x-version'] ?? []) : []
}

function deprecationOf({ deprecated, 'x-deprecated-since': since, 'x-sunset': sunset }: Operation): unknown {
  return deprecated === true ? { since, sunset: sunset ?? null } : null
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

/** Returns the error code of each field of a body that has its own, by the path of the field. */
export function fieldErrors(document: Document, node: Schema, prefix: string): Record<string, string> {
  const schema = resolve(document, node)
  const found: Record<string, string> = {}
  if (schema['x-error-code'] !== undefined) found[prefix] = schema['x-error-code']
  for (const [property, inner] of Object.entries(schema.properties ?? {}))
    Object.assign(found, fieldErrors(document, inner, prefix === '' ? property : `${prefix}.${property}`))
  if (schema.items !== undefined) Object.assign(found, fieldErrors(document, schema.items, `${prefix}.*`))
  return found
}
