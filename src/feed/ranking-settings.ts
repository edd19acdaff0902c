import type { Config, Values } from '../config.ts'
import { feedVariables } from './feed.variables.ts'
import type { RankingSettings } from './signals.ts'

export function rankingSettings(config: Config): RankingSettings {
  return settingsOf(config.of(feedVariables))
}

/** Returns the settings from the variables alone, without a `Config`. */
export function settingsOf(given: Values<typeof feedVariables>): RankingSettings {
  const { FEED_WEIGHTS, FEED_HALF_LIFE_HOURS, FEED_ENGAGEMENT_HALF } = given
  return { weights: FEED_WEIGHTS, halfLifeHours: FEED_HALF_LIFE_HOURS, engagementHalf: FEED_ENGAGEMENT_HALF }
}
