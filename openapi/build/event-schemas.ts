import type { Schema } from './document.ts'
import type { EventSource } from './sources.ts'
import { enveloped, type GeneratedSchema, withMembers } from './wrappers.ts'

const envelopePath = 'events/event-envelope.yaml'
const unionPath = 'events/KnownDomainEvent.yaml'

/** Returns the schemas that are generated from the events: the envelope of each, and the union of all. */
export function eventSchemas(events: EventSource[], read: (path: string) => Schema): GeneratedSchema[] {
  const envelope = read(envelopePath)
  const wrappers = events.map((source) => ({
    path: `events/${source.name}Event.yaml`,
    from: [source.path, envelopePath],
    schema: eventSchema(source, envelope),
  }))
  const members = events.map(({ name, type }) => ({ type, file: `${name}Event.yaml` }))
  return [...wrappers, { path: unionPath, from: [unionPath], schema: withMembers(read(unionPath), members) }]
}

function eventSchema({ name, type, event, example }: EventSource, envelope: Schema): Schema {
  const actor = event['example-actor']
  const exampleActor = actor === undefined ? {} : { actor_id: actor === 'system' ? null : example[actor] }
  return {
    ...enveloped(envelope, {
      field: 'type',
      value: type,
      dataFile: `${name}EventData.yaml`,
      example: { ...exampleActor, data: example },
    }),
    description: event.description,
    'x-subject': event.subject,
    'x-emitted-by': event['emitted-by'],
    'x-handled-by': event['handled-by'],
  }
}
