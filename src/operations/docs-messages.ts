import { docsDocument, type Schema } from './docs-document.ts'
import { exampleOf, membersOf } from './docs-schema.ts'

export type SocketMessage = { type: string; id: string; schema: Schema; sample: unknown }
export type Direction = { name: string; messages: SocketMessage[] }
export type Socket = { title: string; operationId: string; directions: Direction[] }

/** Returns the messages of a union of the contract, each with a sample. Open members have no type and are left out. */
function messagesOf(union: string): SocketMessage[] {
  const document = docsDocument()
  return membersOf(document, document.schemas[union]!).flatMap((schema) => {
    if (document.resolve(schema).properties?.event === undefined) return []
    const sample = exampleOf(schema) as { event: string }
    return [{ type: sample.event, id: `${union}-${sample.event}`, schema, sample }]
  })
}

/** Returns both sockets with their messages in both directions. */
export function socketsOf(): Socket[] {
  return [
    {
      title: 'Notifications socket',
      operationId: 'openNotificationsSocket',
      directions: [
        { name: 'The server sends', messages: messagesOf('NotificationsServerMessage') },
        { name: 'The client sends', messages: messagesOf('NotificationsClientMessage') },
      ],
    },
    {
      title: 'Socket of a live stream',
      operationId: 'openLiveSocket',
      directions: [
        { name: 'The server sends', messages: messagesOf('LiveServerMessage') },
        { name: 'The client sends', messages: messagesOf('LiveClientMessage') },
      ],
    },
  ]
}

/** Returns every message of both sockets. */
export function socketMessages(): SocketMessage[] {
  return socketsOf().flatMap(({ directions }) => directions.flatMap(({ messages }) => messages))
}
