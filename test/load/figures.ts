/** A figure that a bench prints with `--json`, and its path there. */
export type Figure = {
  name: string
  unit: string
  better: 'higher' | 'lower'
  /** Names of properties; in a list, the value of the element's `name`, `what`, `by` or `rate`. */
  path: string[]
  /** Path of the baseline's figure: measured in the same run without Nova, in the same unit. */
  baseline?: string[]
  /** True if `--least` judges it: rates and medians. Tails and CPU time are only shown. */
  judged: boolean
}

type Paths = Pick<Figure, 'path' | 'baseline'>
const rate = (name: string, paths: Paths): Figure => ({
  ...{ name, unit: 'a second', better: 'higher', judged: true },
  ...paths,
})
const median = (name: string, paths: Paths): Figure => ({
  ...{ name, unit: 'ms', better: 'lower', judged: true },
  ...paths,
})
const shown = (name: string, unit: string, paths: Paths): Figure => ({
  ...{ name, unit, better: 'lower', judged: false },
  ...paths,
})
/** The baseline itself. If its ratio is far from 1, the two had different machine load, or the baseline has changed. */
const baselineRate = (name: string, path: string[]): Figure => ({
  ...rate(`  baseline: ${name}`, { path }),
  judged: false,
})
const within = (path: string[], ...names: string[]): string[] => [...path, ...names]

/** Returns responses a second, the tail, and the CPU time of a response, for what autocannon measured. */
function served(name: string, path: string[], baseline: { name: string; path: string[] }): Figure[] {
  const both = (...names: string[]): Paths => ({
    path: within(path, ...names),
    baseline: within(baseline.path, ...names),
  })
  return [
    rate(name, both('perSecond')),
    baselineRate(baseline.name, within(baseline.path, 'perSecond')),
    shown(`${name}, p95`, 'ms', both('p95')),
    shown(`${name}, Nova's CPU time`, 'µs', {
      path: within(path, 'cpuEach', 'nova'),
      baseline: within(baseline.path, 'cpuEach', 'baseline'),
    }),
    shown(`${name}, Postgres' CPU time`, 'µs', both('cpuEach', 'postgres')),
  ]
}

function liked(name: string, of: 'oneByOne' | 'steady'): Figure[] {
  const paths = (which: string): Paths => ({
    path: ['likes', 'nova', of, which],
    baseline: ['likes', 'baseline', of, which],
  })
  return [median(`${name}, p50`, paths('p50')), shown(`${name}, p95`, 'ms', paths('p95'))]
}

function followerPages(limit: number): Figure[] {
  const paths = (which: string): Paths => ({
    path: ['graph', 'pages', `${limit} followers at 500,000`, 'alone', which],
    baseline: ['graph', 'baselines', `baseline: ${limit} index entries`, 'alone', which],
  })
  const name = `${limit} followers at 500,000`
  return [median(`${name}, p50`, paths('p50')), shown(`${name}, p95`, 'ms', paths('p95'))]
}

const searched = [
  ...['content: a frequent word', 'content: rare words', 'content: two words', 'content: with a typo'],
  ...['content: from: and #tag', 'users: beginning of a name', 'users: with a typo', 'tags: beginning'],
]

/**
 * All figures that two trees are compared by, grouped by part.
 *
 * The baseline of the feed is the one with twenty plain rows, not the one with the same SQL. That one runs the
 * statement of the measured tree, so a slower statement would also slow down its baseline, and the loss would not show.
 */
export const figures: Figure[] = [
  ...served('following feed', ['feed', 'nova'], { name: '20 plain rows', path: ['feed', 'rows'] }),
  ...served('posts', ['posts', 'nova'], { name: 'one INSERT', path: ['posts', 'insert'] }),
  shown('after the posts, until the consumers finish', 's', { path: ['posts', 'drained', 'consumers'] }),
  ...liked('like → WebSocket, one at a time', 'oneByOne'),
  ...liked('like → WebSocket, 100 a second', 'steady'),
  shown('for each socket that watches a stream', 'bytes', {
    path: ['sockets', 'nova', 'bytesEach'],
    baseline: ['sockets', 'baseline', 'bytesEach'],
  }),
  shown('for each notifications socket', 'bytes', { path: ['sockets', 'nova', 'notificationBytesEach'] }),
  shown('count to 10,000 sockets, p95', 'ms', {
    path: ['sockets', 'nova', 'broadcast', 'ages', 'p95'],
    baseline: ['sockets', 'baseline', 'broadcast', 'ages', 'p95'],
  }),
  median('fan-out to 10,000 followers, to the last', {
    path: ['sockets', 'nova', 'fanOut', 'lastMs'],
    baseline: ['sockets', 'baseline', 'fanOut', 'lastMs'],
  }),
  median('like → WebSocket, 500 a second, p50', { path: ['sockets', 'likes', '500', 'outcome', 'p50'] }),
  ...served('likes of one item', ['hotLikes', 'closed'], { name: 'one UPDATE', path: ['hotLikes', 'baseline'] }),
  rate('posts with a photo accepted', { path: ['photos', 'accepted', 'perSecond'] }),
  rate('posts with a photo, all steps', { path: ['photos', 'whole', 'perSecond'] }),
  rate('pictures processed', {
    path: ['photos', 'worker', 'perSecond'],
    baseline: ['photos', 'sharp', 'perSecond'],
  }),
  median('login by username, known', { path: ['login', 'username', 'known', 'median'] }),
  ...served('warm feed', ['discovery', 'warm', 'closed'], {
    name: 'one GET of Redis',
    path: ['discovery', 'warm', 'baseline'],
  }),
  ...served('warm feed, separate api', ['discovery', 'apart', 'closed'], {
    name: 'one GET of Redis, separate api',
    path: ['discovery', 'apart', 'baseline'],
  }),
  rate('cold feed, one at a time', { path: ['discovery', 'cold', 'alone', 'perSecond'] }),
  rate('cold feed, four at once', { path: ['discovery', 'cold', 'atOnce', 'perSecond'] }),
  rate('trending', { path: ['discovery', 'trending', 'perSecond'] }),
  ...searched.map((what) => rate(`search, ${what}`, { path: ['discovery', 'search', what, 'measured', 'perSecond'] })),
  ...followerPages(20),
  ...followerPages(100),
  median('recommendations, p50', { path: ['graph', 'recommendations', 'for any of 200 users', 'alone', 'p50'] }),
]

/** Returns the number at `path` in the output of a bench; undefined when there is none. */
export function figureAt(results: unknown, path: string[]): number | undefined {
  let at: unknown = results
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined
    at = Array.isArray(at) ? at.find((one) => isNamed(one, step)) : (at as Record<string, unknown>)[step]
  }
  return typeof at === 'number' && Number.isFinite(at) ? at : undefined
}

function isNamed(one: unknown, name: string): boolean {
  const { name: own, what, by, rate } = (one ?? {}) as Record<string, unknown>
  return [own, what, by, rate].some((value) => value !== undefined && String(value) === name)
}
