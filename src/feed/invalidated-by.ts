import { invalidations } from '../contract/generated/messages.ts'
import type { Emitted } from '../core/commits.ts'

/**
 * Ids of the users whose rankings and cached pages are stale (`feeds`), of the users whose cached pages are stale but
 * not their rankings (`pages`), and of changed content and creators (`content`).
 */
type Invalidated = { feeds: Set<string>; pages: Set<string>; content: Set<string> }

type Fields = { readonly [Kind in keyof Invalidated]?: readonly string[] }
const fieldsOf: Readonly<Record<string, Fields | undefined>> = invalidations
const kinds = ['feeds', 'pages', 'content'] as const

/** Returns what events invalidate, as the contract defines it. */
export function invalidatedBy(events: readonly Emitted[]): Invalidated {
  const invalidated: Invalidated = { feeds: new Set(), pages: new Set(), content: new Set() }
  for (const event of events)
    for (const kind of kinds)
      for (const field of fieldsOf[event.type]?.[kind] ?? []) {
        const id = idIn(event, field)
        if (id !== undefined) invalidated[kind].add(id)
      }
  return invalidated
}

/**
 * Returns whether an event invalidates feeds or content and contains all of their ids. An event may lack ids because a
 * statement that creates the data of its event need not return the data.
 */
export function canInvalidate(event: Emitted): boolean {
  const { feeds = [], content = [] } = fieldsOf[event.type] ?? {}
  const fields = [...feeds, ...content]
  return fields.length > 0 && fields.every((field) => idIn(event, field) !== undefined)
}

function idIn({ actor_id, data }: Emitted, field: string): string | undefined {
  const value = field === 'actor_id' ? actor_id : (data as Record<string, unknown>)[field]
  return typeof value === 'string' ? value : undefined
}
