import type { PageQuery } from '../contract/cursor.ts'
import type { Algorithm } from './cached-pages.ts'
import type { Ranking } from './present-ranking.ts'
import type { Item } from './visible-items.ts'

export type FeedQuery = PageQuery & { algo: Algorithm; explain: boolean; fresh: boolean }

/** A page of a feed, in any order. */
export type FeedPage = {
  items: Item[]
  nextCursor: string | null
  source: string
  /** The engagement signal of each item; empty if the feed is not ranked. */
  engagement: number[]
  rankings?: Ranking[] | undefined
  /** Id of the ranking that was created for this page. */
  newRankingId?: string
}
