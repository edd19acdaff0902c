import type { Core } from '../core/core.ts'

const keptSeconds = 15 * 60

const keyOf = ({ config }: Core, walkId: string): string => `${config.REDIS_PREFIX}trending:walk:${walkId}`

/**
 * Keeps the order that a walk through a list goes by for a quarter of an hour. Without Redis the next page goes by the
 * list of then.
 */
export async function keepWalk(core: Core, walkId: string, members: readonly string[]): Promise<void> {
  await core.redis.set(keyOf(core, walkId), JSON.stringify(members), 'EX', keptSeconds).catch(() => undefined)
}

/** The order, which is kept for a quarter of an hour more; undefined when it is lost. */
export async function findWalk(core: Core, walkId: string): Promise<string[] | undefined> {
  const text = await core.redis.getex(keyOf(core, walkId), 'EX', keptSeconds).catch(() => null)
  return text === null ? undefined : (JSON.parse(text) as string[])
}
