import { readVariables } from '../../src/config.ts'
import { feedVariables, settingsOf } from '../../src/feed/index.ts'
import { print } from '../print.ts'
import { measureQuality } from '../quality/index.ts'
import { randomFrom } from '../seed/index.ts'
import { apiHere, expectAnswer } from '../session.ts'
import { printTable } from './table.ts'
import { idOf } from './users.ts'

type Output = { json?: boolean }

const figure = (value: number): string => value.toFixed(3)

/** Prints a user's feed as it would be ranked now, with the signals of each item. */
export async function explain(user: string, options: Output & { limit: number }): Promise<void> {
  const feed = expectAnswer(await apiHere().explainFeed(await idOf(user), { limit: options.limit }), 200)
  if (options.json) {
    print(JSON.stringify(feed))
    return
  }
  const { weights, items, candidates, source } = feed
  printTable(
    [
      '#',
      'SCORE',
      'FRESH',
      'RELATION',
      'ENGAGE',
      'QUALITY',
      'PERSONAL',
      'FEEDBACK',
      'WHY',
      'TYPE',
      'CREATOR',
      'LIKES',
      'COMMENTS',
      'PUBLISHED',
      'CAPTION',
    ],
    items.map(({ position, ranking, ...item }) => {
      const { freshness, relationship, engagement, quality, personalization } = ranking.signals
      const why = [ranking.reason.kind, ...ranking.reason.tags.map((tag) => `#${tag}`)].join(' ')
      return [
        ...[
          position,
          ...[ranking.score, freshness, relationship, engagement, quality, personalization].map(figure),
          ranking.feedback,
          why,
        ],
        ...[
          item.content_type,
          item.creator.username,
          item.like_count,
          item.comment_count,
          item.published_at.slice(0, 16),
        ],
        [...item.caption.replaceAll(/\s+/g, ' ')].slice(0, 40).join(''),
      ]
    }),
  )
  const sum = Object.entries(weights).map(([signal, weight]) => `${weight} ${signal}`)
  print(`\n${items.length} of ${candidates} candidates (${source}). Score = (${sum.join(' + ')}) × feedback.`)
}

/** Prints how well the ranking finds what readers like, with synthetic data. Needs no running Nova. */
export function quality(options: Output & { seed: number }): void {
  const results = measureQuality(settingsOf(readVariables(feedVariables)), randomFrom(options.seed))
  if (options.json) {
    print(JSON.stringify(results))
    return
  }
  printTable(
    ['ORDER', 'PRECISION@20', '± 95 %'],
    results.map(({ order, precision, margin }) => [order, figure(precision), figure(margin)]),
  )
}
