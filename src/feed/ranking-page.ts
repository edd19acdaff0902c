import type { Config } from '../config.ts'
import { commenterWeight } from '../content/index.ts'
import { plotSvg, rankingPlots } from './ranking-plots.ts'
import { rankingSettings } from './ranking-settings.ts'

/** Every other list with an order of its own. */
const lists = {
  'popular candidates of the feed': [
    `likers + ${commenterWeight} · commenters of the last 24 hours`,
    'Counted in ClickHouse. When it is unavailable: the same sum over the newest 2,000 items.',
  ],
  'trending content': [
    'sum over people of 2<sup>−age / 6 h</sup>',
    'Each person who likes, saves, comments or shares counts once for an item, from their first action in 24 hours. ' +
      'Cormode, Shkapenyuk, Srivastava and Xu, “Forward decay”, 2009. When Redis and ClickHouse are unavailable: ' +
      `likers + ${commenterWeight} · commenters.`,
  ],
  'trending hashtags': ['sum over creators of 2<sup>−age / 6 h</sup>', 'Each creator counts once for a hashtag.'],
  interests: [
    'sum of weights, halved every 30 days',
    "Each kind of action counts once for a person and an item. Actions on the person's own content count nothing.",
  ],
  'recommended and popular creators': ['number of followers', 'Engagement does not count.'],
  'search for content': ['newest first', 'Engagement does not count.'],
} as const

const signals = {
  freshness: ['2<sup>−age / half-life</sup>', 'The half-life is {halfLife} hours.'],
  relationship: [
    '1 if the viewer follows the creator, 1/1.5 if not',
    "The original design's factor of 1.5, scaled to at most 1. The viewer's own content counts as followed.",
  ],
  engagement: [
    `x / (x + {half}) with x = (likers + ${commenterWeight} · commenters) / (hours since publication + 1)`,
    'Likers and commenters are people other than the creator. Each counts once as a liker and once as a commenter, ' +
      'however many comments they write. The fraction maps x to 0..1 and keeps its order.',
  ],
  quality: [
    '0.8 · min(1, pixels / 1080²) + 0.2 · min(1, lines / 720)',
    'The pixels of the largest picture or frame, and the shorter side of the video. Content without media has 0.',
  ],
  personalization: [
    "cosine between the viewer's interests and the item's tags, both weighted by ln(1 + (N + 1) / (n + 1))",
    'n of N items have the tag. Interests are the tags of content that the viewer liked (weight 1), saved (2), ' +
      'commented on (2) and shared (3), and of feedback (±3); weights halve every 30 days. A result below 0 counts ' +
      'as 0. Salton and Buckley, “Term-weighting ' +
      'approaches in automatic text retrieval”, 1988.',
  ],
} as const

/**
 * Returns the HTML page that documents how the feed is ranked, with the weights of this installation and plots that the
 * ranking functions compute.
 */
export function rankingPage(config: Config): string {
  const settings = rankingSettings(config)
  const filled = (text: string): string =>
    text.replace('{halfLife}', String(settings.halfLifeHours)).replace('{half}', String(settings.engagementHalf))
  const rows = (Object.keys(signals) as (keyof typeof signals)[]).map((name) => {
    const [value, note] = signals[name].map(filled)
    return `<tr>
<th>${name}</th>
<td>${settings.weights[name]}</td>
<td>${value}<br><small>${note}</small></td>
</tr>`
  })
  const others = Object.entries(lists).map(
    ([name, [order, note]]) => `<tr>
<th>${name}</th>
<td>${order}<br><small>${note}</small></td>
</tr>`,
  )
  const plots = rankingPlots(settings).map((plot) => `<h2>${plot.title}</h2>\n${plotSvg(plot)}`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>How the feed is ranked · Nova API</title>
<style>
body { font: 16px/1.6 system-ui, sans-serif; max-width: 46rem; margin: 3rem auto; padding: 0 1rem; color: #1a1a1a }
table { border-collapse: collapse }
th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-top: 1px solid #ddd }
small { color: #555 }
svg { width: 100%; font: 12px system-ui, sans-serif }
a { color: #0b57d0 }
h2 { font-size: 1.1rem; margin-top: 2rem }
</style>
</head>
<body>
<p><a href="/docs">Nova API</a></p>
<h1>How the feed is ranked</h1>
<p>
<code>GET /api/v1/feed</code> sorts by a score: the sum of five signals between 0 and 1, each multiplied by its weight.
For creators of whom the viewer wants more, the score is multiplied by 1.25. For each time the viewer asked for less of
a creator, it is halved (to an eighth at least). <code>explain=true</code> returns all of these values for every item.
</p>
<table><tr><th>signal</th><th>weight</th><th>value</th></tr>
${rows.join('\n')}
</table>
<p>
The candidates are up to 500 items with the most engagement in the last 24 hours, the 500 newest items, the content of
the 1,000 creators whom the viewer followed last (at most 500 items, with their stories and streams), and up to 50 items
for each of the viewer's ten strongest interests. The feed consists of the 500 best candidates. Whether the viewer may
see an item is decided when a page is served, whatever its score.
</p>
<h2>Who counts</h2>
<p>
Everything that ranks by engagement counts people and not actions. Each person counts once, and the creator of an item
does not count for it. So comments of one's own, or many of one friend, change no order. The numbers that an app shows,
such as <code>comment_count</code>, count every like and comment. Views rank nothing; <code>view_count</code> counts a
viewer once an hour.
</p>
<table><tr><th>list</th><th>order</th></tr>
${others.join('\n')}
</table>
${plots.join('\n')}
</body>
</html>
`
}
