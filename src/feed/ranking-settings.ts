import type { Config } from '../config.ts'
import type { RankingSettings } from './ranking.ts'

type Given = Pick<Config, 'FEED_WEIGHTS' | 'FEED_HALF_LIFE_HOURS' | 'FEED_ENGAGEMENT_HALF'>

export function rankingSettings({ FEED_WEIGHTS, FEED_HALF_LIFE_HOURS, FEED_ENGAGEMENT_HALF }: Given): RankingSettings {
  return { weights: FEED_WEIGHTS, halfLifeHours: FEED_HALF_LIFE_HOURS, engagementHalf: FEED_ENGAGEMENT_HALF }
}
