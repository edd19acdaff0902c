import type { Schema } from './document.ts'
import type { MessageSource } from './sources.ts'
import { enveloped, type GeneratedSchema, openEnum, withMembers } from './wrappers.ts'

const messageEnvelope = 'schemas/realtime/message-envelope.yaml'
const notificationEnvelope = 'schemas/notifications/notification-envelope.yaml'

/**
 * Returns the schemas that are generated from the messages: each message as the sockets send it, each notification as
 * lists return it, the unions of both, and the kinds of notifications.
 */
export function messageSchemas(messages: MessageSource[], read: (path: string) => Schema): GeneratedSchema[] {
  const notifications = messages.filter(({ notification }) => notification !== undefined)
  const sentTo = (socket: 'notifications' | 'live') => messages.filter((source) => isSentTo(source, socket))
  const union = (path: string, members: MessageSource[], suffix: string): GeneratedSchema => {
    const files = members.map(({ name, type }) => ({ type, file: `${name}${suffix}.yaml` }))
    return { path, from: [path], schema: withMembers(read(path), files) }
  }
  const kinds = 'schemas/notifications/NotificationKind.yaml'
  const kindInput = 'schemas/notifications/NotificationKindInput.yaml'
  const types = notifications.filter(({ notification }) => notification!.preference).map(({ type }) => type)
  return [
    ...messages.map((source) => messageSchema(source, read(messageEnvelope))),
    ...notifications.map((source) => notificationSchema(source, read(notificationEnvelope))),
    union('schemas/realtime/KnownNotificationsServerMessage.yaml', sentTo('notifications'), 'Message'),
    union('schemas/realtime/KnownLiveServerMessage.yaml', sentTo('live'), 'Message'),
    union('schemas/notifications/KnownNotification.yaml', notifications, 'Notification'),
    { path: kinds, from: [kinds], schema: openEnum(read(kinds), types) },
    { path: kindInput, from: [kindInput], schema: { ...read(kindInput), enum: types } },
  ]
}

function isSentTo({ message }: MessageSource, socket: 'notifications' | 'live'): boolean {
  return (message?.sockets ?? ['notifications']).includes(socket)
}

function messageSchema({ name, type, path, message, example }: MessageSource, envelope: Schema): GeneratedSchema {
  const content = { field: 'event', value: type, dataFile: `${name}Data.yaml`, example: { data: example } }
  const whole = { ...enveloped(envelope, content), ...(message && { description: message.description }) }
  const schema = message?.numbered === false ? withoutId(whole) : whole
  return { path: `schemas/realtime/${name}Message.yaml`, from: [path, messageEnvelope], schema }
}

function notificationSchema(
  { name, type, path, notification, example }: MessageSource,
  envelope: Schema,
): GeneratedSchema {
  const { description, silent } = notification!
  // A silent notification counts as read from the time at which it happened.
  const read = silent ? { read_at: example.timestamp } : {}
  const dataFile = `../realtime/${name}Data.yaml`
  const content = { field: 'event', value: type, dataFile, example: { data: example, ...read } }
  const schema = { ...enveloped(envelope, content), description }
  return { path: `schemas/notifications/${name}Notification.yaml`, from: [path, notificationEnvelope], schema }
}

function withoutId(schema: Schema): Schema {
  const { id: _, ...properties } = schema.properties!
  const { id: __, ...example } = schema.examples![0] as { id: unknown }
  const required = schema.required!.filter((field) => field !== 'id')
  return { ...schema, required, properties, examples: [example] }
}
