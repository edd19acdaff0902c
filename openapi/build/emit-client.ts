import { type Document, operationsOf, resolve } from './document.ts'

/**
 * Returns `client.ts`: `createClient(connection)` returns an object with a method for each operation, which calls the
 * function that orval generated.
 */
export function emitClient(document: Document): string {
  const methods = operationsOf(document).map(({ operation }) => {
    const parameters = (operation.parameters ?? []).map((parameter) => resolve(document, parameter))
    const has = (location: string): number => (parameters.some((parameter) => parameter.in === location) ? 1 : 0)
    const pathParameters = parameters.filter((parameter) => parameter.in === 'path').length
    const body = operation.requestBody === undefined ? 0 : 1
    const count = pathParameters + body + has('query') + has('header')
    return `    ${operation.operationId}: over(connection, api.${operation.operationId}, ${count}),`
  })
  return [
    "import { type Connection, over } from '../connection.ts'",
    "import * as api from './nova.ts'",
    '',
    '/**',
    ' * Returns a client of the API. Each method takes the parameters and the body of its operation and returns',
    ' * `{ status, data, headers }`, for errors too. Check `status`, and TypeScript knows the type of `data`.',
    ' */',
    'export function createClient(connection: Connection) {',
    '  return {',
    ...methods,
    '  }',
    '}',
    '',
    'export type NovaClient = ReturnType<typeof createClient>',
    '',
  ].join('\n')
}

/** Returns `messages.ts`: the types of WebSocket messages, since orval generates types of HTTP bodies only. */
export function emitClientMessages(document: Document): string {
  const member = (ref: string): string => {
    const schema = document.components.schemas[ref.split('/').at(-1)!]!
    const event = String(schema.properties!.event!.enum![0])
    const id = 'id' in schema.properties! ? '; id: string' : ''
    return `  | { event: '${event}'${id}; data: ${typeOf(document, schema.properties!.data!.$ref!)} }`
  }
  return [
    '/** A message of `/api/v1/ws/notifications`. Ignore unknown events: new ones are added within v1. */',
    'export type NotificationsMessage =',
    ...(document.components.schemas.KnownNotificationsServerMessage!.oneOf ?? []).map(({ $ref }) => member($ref!)),
    '',
    '/** A message of `/api/v1/ws/live/{stream_id}`. */',
    'export type LiveMessage =',
    ...(document.components.schemas.KnownLiveServerMessage!.oneOf ?? []).map(({ $ref }) => member($ref!)),
    '',
  ].join('\n')
}

function typeOf(document: Document, ref: string): string {
  const schema = document.components.schemas[ref.split('/').at(-1)!]!
  const fields = Object.entries(schema.properties ?? {}).map(([name, node]) => {
    const inner = resolve(document, node)
    const types = [inner.type].flat().map((type) => (type === 'integer' || type === 'number' ? 'number' : String(type)))
    return `${name}: ${types.join(' | ')}`
  })
  return `{ ${fields.join('; ')} }`
}
