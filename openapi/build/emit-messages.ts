import type { EventSource, Sources } from './sources.ts'

const imported = [
  "import type { components } from './types.ts'",
  '',
  "export type DomainEvent = components['schemas']['DomainEvent']",
  "export type DomainEventType = DomainEvent['type']",
  "export type DomainEventData<T extends DomainEventType> = Extract<DomainEvent, { type: T }>['data']",
  "export type NotificationsServerMessage = components['schemas']['NotificationsServerMessage']",
  "export type NotificationsClientMessage = components['schemas']['NotificationsClientMessage']",
  "export type LiveServerMessage = components['schemas']['LiveServerMessage']",
  "export type LiveClientMessage = components['schemas']['LiveClientMessage']",
  "export type NotificationKind = components['schemas']['NotificationKind']",
  '',
]

/** Returns `messages.ts`: the types of events and messages, and their metadata in the contract as constants. */
export function emitMessages({ events, messages }: Sources): string {
  const kinds = messages.filter(({ notification }) => notification?.preference === true)
  return [
    ...imported,
    '/** The subject on which each event is published. */',
    'export const eventSubjects = {',
    ...events.map(({ type, event }) => `  ${type}: ${literal(event.subject)},`),
    '} as const satisfies Record<DomainEventType, string>',
    '',
    '/** The fields of each event that contain the affected user and the affected content. */',
    'export const eventTargets = {',
    ...events.map(({ type, event }) => `  ${type}: ${literal(event.target ?? {})},`),
    '} as const satisfies {',
    '  [T in DomainEventType]: { user?: keyof DomainEventData<T>; content?: keyof DomainEventData<T> }',
    '}',
    '',
    "type Fields<T extends DomainEventType> = readonly ('actor_id' | keyof DomainEventData<T>)[]",
    '',
    '/**',
    ' * The fields of each event whose ids invalidate cached feed pages: `feeds` are users whose feeds are ranked',
    ' * again, `pages` users whose pages are built again from the same ranking, `content` changed content or creators.',
    ' */',
    'export const invalidations = {',
    ...events.flatMap(invalidation),
    '} as const satisfies {',
    '  [T in DomainEventType]?: { feeds?: Fields<T>; pages?: Fields<T>; content?: Fields<T> }',
    '}',
    '',
    '/** Every kind of notification. */',
    'export const notificationKinds = [',
    ...kinds.map(({ type }) => `  ${literal(type)},`),
    '] as const satisfies readonly NotificationKind[]',
    '',
  ].join('\n')
}

function invalidation({ type, event }: EventSource): string[] {
  return event.invalidates === undefined ? [] : [`  ${type}: ${literal(event.invalidates)},`]
}

/** Returns the value as a TypeScript literal. */
function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  const entries = Object.entries(value as object).map(([key, inner]) => `${key}: ${literal(inner)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}
