/** A figure that a bench prints with `--json`, and where it stands there. */
export type Figure = {
  name: string
  unit: string
  better: 'higher' | 'lower'
  /** Names of properties; within a list, what its element is called by `name`, `what`, `by` or `rate`. */
  path: string[]
  /** Where the figure of the floor stands: what the same run measured without Nova, in the same unit. */
  floor?: string[]
  /** Whether `--least` judges it: rates and medians are. Tails and processor time are shown only. */
  judged: boolean
}

type Place = Pick<Figure, 'path' | 'floor'>
const rate = (name: string, place: Place): Figure => ({
  ...{ name, unit: 'a second', better: 'higher', judged: true },
  ...place,
})
const median = (name: string, place: Place): Figure => ({
  ...{ name, unit: 'ms', better: 'lower', judged: true },
  ...place,
})
const shown = (name: string, unit: string, place: Place): Figure => ({
  ...{ name, unit, better: 'lower', judged: false },
  ...place,
})
/** The floor itself: when its ratio is far from 1, the machine was not the same for both, or the floor is not. */
const floorRate = (name: string, path: string[]): Figure => ({ ...rate(`  floor: ${name}`, { path }), judged: false })
const below = (path: string[], ...names: string[]): string[] => [...path, ...names]

/** Answers a second, the tail, and the processor time of an answer, of something that autocannon measured. */
function served(name: string, path: string[], floor: { name: string; path: string[] }): Figure[] {
  const both = (...names: string[]): Place => ({ path: below(path, ...names), floor: below(floor.path, ...names) })
  return [
    rate(name, both('perSecond')),
    floorRate(floor.name, below(floor.path, 'perSecond')),
    shown(`${name}, p95`, 'ms', both('p95')),
    shown(`${name}, Nova's processor time`, 'µs', {
      path: below(path, 'cpuEach', 'nova'),
      floor: below(floor.path, 'cpuEach', 'floor'),
    }),
    shown(`${name}, Postgres' processor time`, 'µs', both('cpuEach', 'postgres')),
  ]
}

function liked(name: string, of: 'oneByOne' | 'steady'): Figure[] {
  const place = (which: string): Place => ({ path: ['likes', 'nova', of, which], floor: ['likes', 'floor', of, which] })
  return [median(`${name}, p50`, place('p50')), shown(`${name}, p95`, 'ms', place('p95'))]
}

function walked(limit: number): Figure[] {
  const place = (which: string): Place => ({
    path: ['graph', 'pages', `${limit} followers at 500,000`, 'alone', which],
    floor: ['graph', 'floors', `floor: ${limit} index entries`, 'alone', which],
  })
  const name = `${limit} followers at 500,000`
  return [median(`${name}, p50`, place('p50')), shown(`${name}, p95`, 'ms', place('p95'))]
}

const searched = [
  ...['content: a frequent word', 'content: rare words', 'content: two words', 'content: with a slip'],
  ...['content: from: and #tag', 'users: beginning of a name', 'users: with a slip', 'tags: beginning'],
]

/**
 * All that two trees are compared by, part by part.
 *
 * The floor of the feed is the one of twenty plain rows. "The same SQL" would not do: it is the statement of the tree
 * that is measured, so a statement that becomes slower would make its own floor slower too, and hide itself.
 */
export const figures: Figure[] = [
  ...served('following feed', ['feed', 'nova'], { name: '20 plain rows', path: ['feed', 'rows'] }),
  ...served('posts', ['posts', 'nova'], { name: 'one INSERT', path: ['posts', 'insert'] }),
  shown('after the posts, until the consumers are done', 's', { path: ['posts', 'drained', 'consumers'] }),
  ...liked('like → WebSocket, one at a time', 'oneByOne'),
  ...liked('like → WebSocket, 100 a second', 'steady'),
  shown('for each socket that watches a stream', 'bytes', {
    path: ['sockets', 'nova', 'bytesEach'],
    floor: ['sockets', 'floor', 'bytesEach'],
  }),
  shown('for each notifications socket', 'bytes', { path: ['sockets', 'nova', 'notificationBytesEach'] }),
  shown('count to 10,000 sockets, p95', 'ms', {
    path: ['sockets', 'nova', 'broadcast', 'ages', 'p95'],
    floor: ['sockets', 'floor', 'broadcast', 'ages', 'p95'],
  }),
  median('fan-out to 10,000 followers, to the last', {
    path: ['sockets', 'nova', 'fanOut', 'lastMs'],
    floor: ['sockets', 'floor', 'fanOut', 'lastMs'],
  }),
  median('like → WebSocket, 500 a second, p50', { path: ['sockets', 'likes', '500', 'outcome', 'p50'] }),
  ...served('likes of one item', ['hotLikes', 'closed'], { name: 'one UPDATE', path: ['hotLikes', 'floor'] }),
  rate('posts with a photo accepted', { path: ['photos', 'accepted', 'perSecond'] }),
  rate('posts with a photo, the whole way', { path: ['photos', 'whole', 'perSecond'] }),
  rate('pictures processed', {
    path: ['photos', 'worker', 'perSecond'],
    floor: ['photos', 'sharp', 'perSecond'],
  }),
  median('login by username, known', { path: ['login', 'username', 'known', 'median'] }),
  ...served('warm feed', ['discovery', 'warm', 'closed'], {
    name: 'one GET of Redis',
    path: ['discovery', 'warm', 'floor'],
  }),
  ...served('warm feed, api apart', ['discovery', 'apart', 'closed'], {
    name: 'one GET of Redis, api apart',
    path: ['discovery', 'apart', 'floor'],
  }),
  rate('cold feed, one at a time', { path: ['discovery', 'cold', 'alone', 'perSecond'] }),
  rate('cold feed, four at once', { path: ['discovery', 'cold', 'atOnce', 'perSecond'] }),
  rate('trending', { path: ['discovery', 'trending', 'perSecond'] }),
  ...searched.map((what) => rate(`search, ${what}`, { path: ['discovery', 'search', what, 'measured', 'perSecond'] })),
  ...walked(20),
  ...walked(100),
  median('recommendations, p50', { path: ['graph', 'recommendations', 'for any of 200 users', 'alone', 'p50'] }),
]

/** Returns the number that stands at `path` in what a bench printed; undefined where there is none. */
export function figureAt(results: unknown, path: string[]): number | undefined {
  let at: unknown = results
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined
    at = Array.isArray(at) ? at.find((one) => isCalled(one, step)) : (at as Record<string, unknown>)[step]
  }
  return typeof at === 'number' && Number.isFinite(at) ? at : undefined
}

function isCalled(one: unknown, name: string): boolean {
  const { name: own, what, by, rate } = (one ?? {}) as Record<string, unknown>
  return [own, what, by, rate].some((value) => value !== undefined && String(value) === name)
}
