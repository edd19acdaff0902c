import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Schema } from './document.ts'

const text = z.string().min(1)
const names = z.array(text).min(1)
const someNames = names.optional()

/** The block `x-event` of a data schema: the definition of the event. */
const eventBlock = z.strictObject({
  description: text,
  /** The subject on which it is published. */
  subject: text,
  /** The operations that emit it, `job` for background work. */
  'emitted-by': names,
  /** The consumers that react to it. */
  'handled-by': names,
  /** The actor in the example: `system`, or the data field with the actor's id. By default that of the envelope. */
  'example-actor': text.optional(),
  /** The data fields that ClickHouse stores as `target_user_id` and `target_content_id`. */
  target: z.strictObject({ user: text.optional(), content: text.optional() }).optional(),
  /**
   * The data fields (or `actor_id`) whose ids invalidate cached feed pages: `feeds` are users whose feeds are ranked
   * again, `pages` users whose pages are built again from the same ranking, `content` changed content and creators.
   */
  invalidates: z.strictObject({ feeds: someNames, pages: someNames, content: someNames }).optional(),
})

/** The block `x-message` of a data schema. A notification has one only if it differs from the other notifications. */
const messageBlock = z.strictObject({
  description: text,
  sockets: z.array(z.enum(['notifications', 'live'])).min(1),
  /** True if it has an `id`, so that a socket can be resumed after it. */
  numbered: z.boolean().default(true),
})

/** The block `x-notification` of a data schema: the definition of a kind of notification. */
const notificationBlock = z.strictObject({
  description: text,
  /** True if it counts as read from the start. */
  silent: z.boolean().default(false),
  /** True if users can switch it off. */
  preference: z.boolean().default(true),
})

export type EventBlock = z.infer<typeof eventBlock>
type MessageBlock = z.infer<typeof messageBlock>
type NotificationBlock = z.infer<typeof notificationBlock>

/** A name `ContentLiked`, its type `content_liked`, the path of its data schema, and the data of its example. */
type Named = { name: string; type: string; path: string; example: Record<string, unknown> }
export type EventSource = Named & { event: EventBlock }
/** Without `message` it is a notification with the defaults. */
export type MessageSource = Named & { message?: MessageBlock; notification?: NotificationBlock }
export type Sources = { events: EventSource[]; messages: MessageSource[] }

/** Returns the definitions of all events and messages in the contract, sorted by type. */
export function readSources(openapi: string): Sources {
  const events = dataSchemas(openapi, 'events', 'EventData.yaml').map(({ schema, ...named }) => ({
    ...named,
    event: block(named.path, 'x-event', eventBlock, schema['x-event']),
  }))
  const messages = dataSchemas(openapi, 'schemas/realtime', 'Data.yaml').map((named) => messageOf(named))
  return { events, messages }
}

/** Returns the schema in a file of the contract. */
export function readSchema(openapi: string, path: string): Schema {
  return parse(readFileSync(join(openapi, path), 'utf8')) as Schema
}

function dataSchemas(openapi: string, folder: string, suffix: string): (Named & { schema: Schema })[] {
  const files = readdirSync(join(openapi, folder)).filter((file) => file.endsWith(suffix))
  const found = files.map((file) => {
    const name = file.slice(0, -suffix.length)
    const path = `${folder}/${file}`
    if (!/^[A-Z][A-Za-z]*$/.test(name)) throw new Error(`openapi/${path}: the name must be letters, as in FooData.yaml`)
    const schema = readSchema(openapi, path)
    const example = schema.examples?.[0] as Record<string, unknown> | undefined
    if (example === undefined) throw new Error(`openapi/${path}: must have an example`)
    return { name, type: snakeCase(name), path, example, schema }
  })
  return found.sort((a, b) => (a.type < b.type ? -1 : 1))
}

function messageOf({ schema, ...named }: Named & { schema: Schema }): MessageSource {
  const { 'x-message': ofMessage, 'x-notification': ofNotification } = schema
  const isNotification = ofNotification !== undefined
  const hasDefaults = isNotification && ofMessage === undefined
  const { path } = named
  const notification = isNotification ? block(path, 'x-notification', notificationBlock, ofNotification) : undefined
  const message = hasDefaults ? undefined : block(path, 'x-message', messageBlock, ofMessage)
  if (isNotification && message?.sockets.includes('notifications') === false)
    throw new Error(`openapi/${path}: x-message.sockets: a notification is sent to the notifications socket`)
  return { ...named, ...(message && { message }), ...(notification && { notification }) }
}

/**
 * Returns the parsed block of a data schema.
 * @throws Error with one line per invalid field
 */
function block<T>(path: string, name: string, shape: z.ZodType<T>, value: unknown): T {
  const parsed = shape.safeParse(value)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({ path: at, message }) => `  ${[name, ...at].join('.')}: ${message}`)
  throw new Error(`openapi/${path}:\n${problems.join('\n')}`)
}

/** Returns `content_liked` for `ContentLiked`. */
function snakeCase(name: string): string {
  return name.replaceAll(/(?<!^)[A-Z]/g, '_$&').toLowerCase()
}
