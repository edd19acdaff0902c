import { invalidations } from '../contract/generated/messages.ts'
import type { Emitted } from '../core/commits.ts'

/**
 * Whose feeds are made anew, whose pages are but not their rankings, and which content and creators are not what they
 * were.
 */
type Affected = { feeds: Set<string>; pages: Set<string>; content: Set<string> }

type Fields = { readonly [Kind in keyof Affected]?: readonly string[] }
const fieldsOf: Readonly<Record<string, Fields | undefined>> = invalidations
const kinds = ['feeds', 'pages', 'content'] as const

/** What events make untrue, as the contract has it. */
export function affectedBy(events: readonly Emitted[]): Affected {
  const affected: Affected = { feeds: new Set(), pages: new Set(), content: new Set() }
  for (const event of events)
    for (const kind of kinds)
      for (const field of fieldsOf[event.type]?.[kind] ?? []) {
        const id = idIn(event, field)
        if (id !== undefined) affected[kind].add(id)
      }
  return affected
}

/**
 * Whether an event makes feeds or content untrue, and says of all of them which: a statement that makes the data of its
 * event may keep it to itself.
 */
export function isFollowable(event: Emitted): boolean {
  const { feeds = [], content = [] } = fieldsOf[event.type] ?? {}
  const fields = [...feeds, ...content]
  return fields.length > 0 && fields.every((field) => idIn(event, field) !== undefined)
}

function idIn({ actor_id, data }: Emitted, field: string): string | undefined {
  const value = field === 'actor_id' ? actor_id : (data as Record<string, unknown>)[field]
  return typeof value === 'string' ? value : undefined
}
