import type { Core } from '../core/core.ts'

const keptSeconds = 15 * 60

const keyOf = ({ config }: Core, listId: string): string => `${config.REDIS_PREFIX}trending:walk:${listId}`

/**
 * Saves the list through which a client paginates for 15 minutes. When Redis is unavailable, the next page uses the
 * list at that time.
 */
export async function saveList(core: Core, listId: string, members: readonly string[]): Promise<void> {
  await core.redis.set(keyOf(core, listId), JSON.stringify(members), 'EX', keptSeconds).catch(() => undefined)
}

/** Returns a saved list and extends its lifetime to 15 minutes, or returns undefined when it is lost. */
export async function findSavedList(core: Core, listId: string): Promise<string[] | undefined> {
  const text = await core.redis.getex(keyOf(core, listId), 'EX', keptSeconds).catch(() => null)
  return text === null ? undefined : (JSON.parse(text) as string[])
}
