import { json, positive } from '../config.ts'
import { rankingWeights } from './ranking-weights.ts'

/** The settings of the feed's ranking. */
export const feedVariables = {
  FEED_WEIGHTS: json
    .pipe(rankingWeights)
    .prefault('{}')
    .describe(
      "Weights of the feed's signals as JSON. The defaults of missing weights are " +
        '`{"freshness":0.1,"relationship":0.3,"engagement":0.3,"quality":0.1,"personalization":0.2}`. ' +
        '`/docs/ranking` shows their effect.',
    ),
  FEED_HALF_LIFE_HOURS: positive.default(6).describe('Hours after which the freshness of content has halved.'),
  FEED_ENGAGEMENT_HALF: positive
    .default(10)
    .describe(
      'People per hour, other than the creator, at whose likes the engagement signal is one half; one who comments ' +
        'counts as two.',
    ),
}
