import { type Document, operationsOf, resolve } from './document.ts'

/**
 * `client.ts`: `createClient(connection)`, an object with a method for each operation, over the functions that orval
 * made.
 */
export function emitClient(document: Document): string {
  const methods = operationsOf(document).map(({ operation }) => {
    const parameters = (operation.parameters ?? []).map((parameter) => resolve(document, parameter))
    const has = (place: string): number => (parameters.some((parameter) => parameter.in === place) ? 1 : 0)
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
    ' * A client of the API. Each method takes what the contract names and answers `{ status, data, headers }`, for',
    ' * errors too: look at `status`, then TypeScript knows `data`.',
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

/** `messages.ts`: the messages of the sockets, since orval writes types of HTTP bodies only. */
export function emitClientMessages(document: Document): string {
  const member = (ref: string): string => {
    const schema = document.components.schemas[ref.split('/').at(-1)!]!
    const event = String(schema.properties!.event!.enum![0])
    const id = 'id' in schema.properties! ? '; id: string' : ''
    return `  | { event: '${event}'${id}; data: ${typeOf(document, schema.properties!.data!.$ref!)} }`
  }
  return [
    '/** What `/api/v1/ws/notifications` sends. Ignore an event that you do not know: events are added within v1. */',
    'export type NotificationsMessage =',
    ...(document.components.schemas.NotificationsServerMessage!.oneOf ?? []).map(({ $ref }) => member($ref!)),
    '',
    '/** What `/api/v1/ws/live/{stream_id}` sends. */',
    'export type LiveMessage =',
    ...(document.components.schemas.LiveServerMessage!.oneOf ?? []).map(({ $ref }) => member($ref!)),
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
