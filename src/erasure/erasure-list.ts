import type { Core } from '../core/core.ts'

/** An erased account on the list: nothing but its id, and when its erasure started (RFC 3339). */
export type ListedErasure = { user_id: string; started_at: string }

const prefix = 'erasures/'
const keyOf = (userId: string): string => `${prefix}${userId}.json`

/**
 * Puts an account on the list of erasures. The list is in the object storage, so that it survives when the database is
 * restored from a backup in which the account still exists. Can be repeated.
 */
export async function putOnList({ storage }: Core, entry: ListedErasure): Promise<void> {
  await storage.write(keyOf(entry.user_id), Buffer.from(JSON.stringify(entry)), 'application/json')
}

/** Returns the list of erasures, in the order of the ids. */
export async function* listErasures({ storage }: Core): AsyncIterable<ListedErasure> {
  for await (const objects of storage.list(prefix))
    for (const { key } of objects) yield JSON.parse((await storage.read(key)).toString()) as ListedErasure
}
