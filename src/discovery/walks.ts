import type { Runtime } from '../runtime.ts'

const keptSeconds = 15 * 60

const keyOf = ({ config }: Runtime, walkId: string): string => `${config.REDIS_PREFIX}trending:walk:${walkId}`

/** Keeps the order that a walk through a list goes by for a quarter of an hour. Without Redis the next page goes by the list of then. */
export async function keepWalk(runtime: Runtime, walkId: string, members: readonly string[]): Promise<void> {
  await runtime.redis.set(keyOf(runtime, walkId), JSON.stringify(members), 'EX', keptSeconds).catch(() => undefined)
}

/** The order, which is kept for a quarter of an hour more; undefined when it is lost. */
export async function findWalk(runtime: Runtime, walkId: string): Promise<string[] | undefined> {
  const text = await runtime.redis.getex(keyOf(runtime, walkId), 'EX', keptSeconds).catch(() => null)
  return text === null ? undefined : (JSON.parse(text) as string[])
}
