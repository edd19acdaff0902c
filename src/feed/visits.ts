import type { Core } from '../core/core.ts'
import type { Ranking } from './present-ranking.ts'
import type { RankedFeed } from './rank-feed.ts'

/** A ranking that a walk goes through, as it was when the walk began. */
export type Visit = {
  /** Milliseconds. */
  at: number
  source: RankedFeed['source']
  ids: string[]
  engagement: number[]
  /** When the walk was asked to explain. */
  rankings: Ranking[] | undefined
}

const keptSeconds = 15 * 60

const keyOf = ({ config }: Core, userId: string, visitId: string): string =>
  `${config.REDIS_PREFIX}feed:user:${userId}:visit:${visitId}`

/** Keeps a visit for a quarter of an hour. Without Redis the next page ranks anew. */
export async function keepVisit(
  core: Core,
  userId: string,
  visitId: string,
  { ids, engagement, ...visit }: Visit,
): Promise<void> {
  const packed = {
    ...visit,
    ids: Buffer.from(ids.join('').replaceAll('-', ''), 'hex').toString('base64'),
    engagement: Buffer.from(new Float32Array(engagement).buffer).toString('base64'),
  }
  await core.redis.set(keyOf(core, userId, visitId), JSON.stringify(packed), 'EX', keptSeconds).catch(() => undefined)
}

/** The visit, which is kept for a quarter of an hour more; undefined when it is lost. */
export async function findVisit(core: Core, userId: string, visitId: string): Promise<Visit | undefined> {
  const text = await core.redis.getex(keyOf(core, userId, visitId), 'EX', keptSeconds).catch(() => null)
  if (text === null) return undefined
  const packed = JSON.parse(text) as Omit<Visit, 'ids' | 'engagement'> & { ids: string; engagement: string }
  const hex = Buffer.from(packed.ids, 'base64').toString('hex')
  const floats = Buffer.from(packed.engagement, 'base64')
  return {
    ...packed,
    ids: Array.from({ length: hex.length / 32 }, (_, nth) => uuidOf(hex.slice(nth * 32, nth * 32 + 32))),
    engagement: Array.from({ length: floats.length / 4 }, (_, nth) => floats.readFloatLE(nth * 4)),
  }
}

function uuidOf(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
