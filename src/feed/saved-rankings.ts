import type { Core } from '../core/core.ts'
import type { Ranking } from './present-ranking.ts'
import type { RankedFeed } from './rank-feed.ts'

/** The ranking through which a client paginates, as it was when the pagination started. */
export type SavedRanking = {
  /** Time for which it was computed, in milliseconds. */
  at: number
  source: RankedFeed['source']
  ids: string[]
  engagement: number[]
  /** Present if the first page was requested with `explain`. */
  rankings: Ranking[] | undefined
}

const keptSeconds = 15 * 60

const keyOf = ({ config }: Core, userId: string, rankingId: string): string =>
  `${config.REDIS_PREFIX}feed:user:${userId}:visit:${rankingId}`

/** Saves a ranking for 15 minutes. When Redis is unavailable, the next page computes the ranking again. */
export async function saveRanking(
  core: Core,
  userId: string,
  rankingId: string,
  { ids, engagement, ...ranking }: SavedRanking,
): Promise<void> {
  const packed = {
    ...ranking,
    ids: Buffer.from(ids.join('').replaceAll('-', ''), 'hex').toString('base64'),
    engagement: Buffer.from(new Float32Array(engagement).buffer).toString('base64'),
  }
  await core.redis.set(keyOf(core, userId, rankingId), JSON.stringify(packed), 'EX', keptSeconds).catch(() => undefined)
}

/** Returns a saved ranking and extends its lifetime to 15 minutes, or returns undefined when it is lost. */
export async function findSavedRanking(
  core: Core,
  userId: string,
  rankingId: string,
): Promise<SavedRanking | undefined> {
  const text = await core.redis.getex(keyOf(core, userId, rankingId), 'EX', keptSeconds).catch(() => null)
  if (text === null) return undefined
  const packed = JSON.parse(text) as Omit<SavedRanking, 'ids' | 'engagement'> & { ids: string; engagement: string }
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
