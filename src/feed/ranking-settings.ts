import { z } from 'zod'
import { type Config, variables } from '../config.ts'
import type { RankingSettings } from './ranking.ts'

type Given = Pick<Config, 'FEED_WEIGHTS' | 'FEED_HALF_LIFE_HOURS' | 'FEED_ENGAGEMENT_HALF'>

export function rankingSettings({ FEED_WEIGHTS, FEED_HALF_LIFE_HOURS, FEED_ENGAGEMENT_HALF }: Given): RankingSettings {
  return { weights: FEED_WEIGHTS, halfLifeHours: FEED_HALF_LIFE_HOURS, engagementHalf: FEED_ENGAGEMENT_HALF }
}

/** The settings of an environment that need not have the rest of a configuration. @throws ZodError */
export function rankingSettingsIn(env: Record<string, string | undefined>): RankingSettings {
  const { FEED_WEIGHTS, FEED_HALF_LIFE_HOURS, FEED_ENGAGEMENT_HALF } = variables
  return rankingSettings(z.object({ FEED_WEIGHTS, FEED_HALF_LIFE_HOURS, FEED_ENGAGEMENT_HALF }).parse(env))
}
