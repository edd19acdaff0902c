import type { Document, Schema } from './document.ts'
import { schemasOf } from './published.ts'
import type { Sources } from './sources.ts'

type Message = { name: string; title: string; summary: string; payload: { $ref: string }; examples: unknown[] }
type Reference = { $ref: string }

const sockets = [
  {
    id: 'notifications',
    address: '/api/v1/ws/notifications',
    title: 'The notifications socket',
    server: 'KnownNotificationsServerMessage',
    client: 'NotificationsClientMessage',
  },
  {
    id: 'live',
    address: '/api/v1/ws/live/{stream_id}',
    title: 'The socket of a live stream',
    server: 'KnownLiveServerMessage',
    client: 'LiveClientMessage',
  },
]

/**
 * Returns the AsyncAPI 3.0 document: the messages of the sockets, and the domain events with their subjects. The
 * schemas are those of the contract, so a message has one definition.
 */
export function asyncapi(document: Document, { events }: Sources): object {
  const { schemas } = document.components
  const messages: Record<string, Message> = {}
  const messageOf = (name: string): Reference => {
    const schema = schemas[name]!
    messages[name] ??= {
      name: String(schema.properties?.event?.enum?.[0] ?? schema.properties?.type?.enum?.[0] ?? name),
      title: name,
      summary: (schema.description ?? '').split('\n')[0]!,
      payload: { $ref: `#/components/schemas/${name}` },
      examples: (schema.examples ?? []).map((payload) => ({ payload })),
    }
    return { $ref: `#/components/messages/${name}` }
  }
  const channels: Record<string, object> = {}
  const operations: Record<string, object> = {}
  const add = (id: string, channel: object, action: 'send' | 'receive', names: string[]): void => {
    const existing = (channels[id] as { messages?: object } | undefined)?.messages
    const own = Object.fromEntries(names.map((name) => [name, messageOf(name)]))
    channels[id] = { ...channel, messages: { ...existing, ...own } }
    operations[`${action}${id[0]!.toUpperCase()}${id.slice(1)}`] = {
      action,
      channel: { $ref: `#/channels/${id}` },
      messages: names.map((name) => ({ $ref: `#/channels/${id}/messages/${name}` })),
    }
  }
  for (const { id, address, title, server, client } of sockets) {
    const isTemplate = address.includes('{')
    const channel = {
      address,
      title,
      servers: [{ $ref: '#/servers/api' }],
      ...(isTemplate && { parameters: { stream_id: { description: 'The id of the stream.' } } }),
    }
    add(id, channel, 'send', membersOf(schemas[server]!))
    add(id, channel, 'receive', membersOf(schemas[client]!))
  }
  for (const [subject, group] of Map.groupBy(events, ({ event }) => event.subject)) {
    const id = subject.replaceAll(/[.](\w)/g, (_, letter: string) => letter.toUpperCase())
    const channel = { address: subject, title: `Events of \`${subject}\``, servers: [{ $ref: '#/servers/nats' }] }
    add(
      id,
      channel,
      'send',
      group.map(({ name }) => `${name}Event`),
    )
  }
  return {
    asyncapi: '3.0.0',
    info: { ...document.info, title: 'Nova messages', description: description.trim() },
    servers: {
      api: { host: 'localhost:8080', protocol: 'ws', description: 'The sockets of the API.' },
      nats: { host: 'localhost:4222', protocol: 'nats', description: 'JetStream, for consumers inside the platform.' },
    },
    defaultContentType: 'application/json',
    channels,
    operations,
    components: {
      messages,
      schemas: Object.fromEntries(
        Object.entries(schemasOf(document, Object.values(messages))).map(([name, schema]) => [name, plain(schema)]),
      ),
    },
  }
}

const description = `
Messages on the WebSockets of the API, and the domain events on NATS JetStream. Kinds of messages are added within v1:
skip a message that you do not know. The HTTP operations are in \`/openapi.json\`.
`

function membersOf({ oneOf = [] }: Schema): string[] {
  return oneOf.map(({ $ref }) => $ref!.split('/').at(-1)!)
}

/** AsyncAPI has no discriminator with a mapping: the values in the members tell them apart. */
function plain(node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) return node.map(plain)
  const { discriminator: _, ...rest } = node as Schema
  return Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, plain(inner)]))
}
