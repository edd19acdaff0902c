import type { Document } from './document.ts'

/** `messages.ts`: domain events with their NATS subjects, and the messages of the sockets, as types. */
export function emitMessages(document: Document): string {
  const events = (document.components.schemas.DomainEvent!.oneOf ?? []).map(({ $ref }) => $ref!.split('/').at(-1)!)
  const subjects = events.map((name) => {
    const schema = document.components.schemas[name]!
    return [String(schema.properties!.type!.enum![0]), schema['x-subject']!] as const
  })
  return [
    "import type { components } from './types.ts'",
    '',
    "export type DomainEvent = components['schemas']['DomainEvent']",
    "export type DomainEventType = DomainEvent['type']",
    "export type DomainEventData<T extends DomainEventType> = Extract<DomainEvent, { type: T }>['data']",
    "export type NotificationsServerMessage = components['schemas']['NotificationsServerMessage']",
    "export type NotificationsClientMessage = components['schemas']['NotificationsClientMessage']",
    "export type LiveServerMessage = components['schemas']['LiveServerMessage']",
    "export type LiveClientMessage = components['schemas']['LiveClientMessage']",
    '',
    '/** The subject that each event leaves on. */',
    'export const eventSubjects = {',
    ...subjects.map(([type, subject]) => `  ${type}: '${subject}',`),
    '} as const satisfies Record<DomainEventType, string>',
    '',
  ].join('\n')
}
