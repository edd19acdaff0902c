import { json, positive } from '../config.ts'
import { rankingWeights } from './ranking-weights.ts'

/** How the feed is ranked. */
export const feedVariables = {
  FEED_WEIGHTS: json
    .pipe(rankingWeights)
    .prefault('{}')
    .describe(
      "The weights of the feed's signals as JSON; what is left out is " +
        '`{"freshness":0.1,"relationship":0.3,"engagement":0.3,"quality":0.1,"personalization":0.2}`. ' +
        '`/docs/ranking` shows what they do.',
    ),
  FEED_HALF_LIFE_HOURS: positive.default(6).describe('After how many hours content is half as fresh.'),
  FEED_ENGAGEMENT_HALF: positive
    .default(10)
    .describe('At how many likes an hour, a comment counting as two, the engagement signal is one half.'),
}
