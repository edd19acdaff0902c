import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Schema } from './document.ts'

const text = z.string().min(1)
const names = z.array(text).min(1)
const someNames = names.optional()

/** What the data schema of an event says of it. */
const eventBlock = z.strictObject({
  description: text,
  /** Where it leaves on. */
  subject: text,
  /** The operations that emit it, `job` for background work. */
  'emitted-by': names,
  /** The consumers that react to it. */
  'handled-by': names,
  /** Who does it in the example, when it is not just somebody: `system`, or the data field that holds them. */
  'example-actor': text.optional(),
  /** The data fields that ClickHouse has as `target_user_id` and `target_content_id`. */
  target: z.strictObject({ user: text.optional(), content: text.optional() }).optional(),
  /**
   * What a cached page of a feed depends on, by data fields or `actor_id`: `feeds` are users whose feeds are made anew,
   * `pages` those whose pages are, on the same ranking, and `content` the ids of content or creators that are not what
   * they were.
   */
  invalidates: z.strictObject({ feeds: someNames, pages: someNames, content: someNames }).optional(),
})

/** What the data schema of a message says of it; that of a notification only where it is unlike the others. */
const messageBlock = z.strictObject({
  description: text,
  sockets: z.array(z.enum(['notifications', 'live'])).min(1),
  /** Whether it has an `id`, so that a socket can be resumed after it. */
  numbered: z.boolean().default(true),
})

/** What the data schema of a kind of notification says of it. */
const notificationBlock = z.strictObject({
  description: text,
  /** Whether it counts as read from the start. */
  silent: z.boolean().default(false),
})

export type EventBlock = z.infer<typeof eventBlock>
type MessageBlock = z.infer<typeof messageBlock>
type NotificationBlock = z.infer<typeof notificationBlock>

/** `ContentLiked`, `content_liked`, where its data schema is, and the data of its example. */
type Named = { name: string; type: string; path: string; example: Record<string, unknown> }
export type EventSource = Named & { event: EventBlock }
/** Without `message` it is like every notification. */
export type MessageSource = Named & { message?: MessageBlock; notification?: NotificationBlock }
export type Sources = { events: EventSource[]; messages: MessageSource[] }

/** Returns every event and every message of the contract as its data schema tells of it, by type. */
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
    const schema = readSchema(openapi, path)
    const example = schema.examples?.[0] as Record<string, unknown> | undefined
    if (example === undefined) throw new Error(`openapi/${path}: wants an example`)
    return { name, type: snakeCase(name), path, example, schema }
  })
  return found.sort((a, b) => (a.type < b.type ? -1 : 1))
}

function messageOf({ schema, ...named }: Named & { schema: Schema }): MessageSource {
  const { 'x-message': ofMessage, 'x-notification': ofNotification } = schema
  const isNotification = ofNotification !== undefined
  const isLikeAll = isNotification && ofMessage === undefined
  const { path } = named
  const notification = isNotification ? block(path, 'x-notification', notificationBlock, ofNotification) : undefined
  const message = isLikeAll ? undefined : block(path, 'x-message', messageBlock, ofMessage)
  if (isNotification && message?.sockets.includes('notifications') === false)
    throw new Error(`openapi/${path}: x-message.sockets: a notification goes to the socket of notifications`)
  return { ...named, ...(message && { message }), ...(notification && { notification }) }
}

/** Returns what a schema says in one of the blocks. */
function block<T>(path: string, name: string, shape: z.ZodType<T>, said: unknown): T {
  const parsed = shape.safeParse(said)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({ path: at, message }) => `  ${[name, ...at].join('.')}: ${message}`)
  throw new Error(`openapi/${path}:\n${problems.join('\n')}`)
}

/** Returns `content_liked` for `ContentLiked`. */
function snakeCase(name: string): string {
  return name.replaceAll(/(?<!^)[A-Z]/g, '_$&').toLowerCase()
}
