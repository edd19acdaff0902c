import type { PageQuery } from '../contract/cursor.ts'
import type { Algorithm } from './kept-pages.ts'
import type { Ranking } from './present-ranking.ts'
import type { Item } from './visible-items.ts'

export type FeedQuery = PageQuery & { algo: Algorithm; explain: boolean; fresh: boolean }

/** A page of a feed, whatever its order. */
export type PageOfFeed = {
  items: Item[]
  nextCursor: string | null
  source: string
  /** The signal of each item; empty where nothing is ranked. */
  engagement: number[]
  rankings?: Ranking[] | undefined
  /** The walk that began with this page. */
  startedVisit?: string
}
