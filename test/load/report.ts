import Table from 'cli-table3'
import type { DiscoveryResult } from './discovery.ts'
import type { FeedResult } from './feed.ts'
import type { GraphResult, StatementTimes } from './graph.ts'
import type { HostileResult } from './hostile.ts'
import type { HotLikesResult } from './hot-likes.ts'
import type { Measured } from './http-load.ts'
import type { LikesResult } from './likes.ts'
import type { LoginResult } from './login-timing.ts'
import type { PhotosResult } from './photos.ts'
import type { PostsResult } from './posts.ts'
import type { ProfileSummary } from './profile.ts'
import type { SocketsResult } from './sockets.ts'

export type Goal = { what: string; bound: 'at least' | 'at most'; goal: number; measured: number; met: boolean }
/** The measured parts; with `--only` not all of them. */
export type Measurements = {
  feed?: FeedResult
  posts?: PostsResult
  likes?: LikesResult
  sockets?: SocketsResult
  hotLikes?: HotLikesResult
  photos?: PhotosResult
  login?: LoginResult
  discovery?: DiscoveryResult
  graph?: GraphResult
  hostile?: HostileResult
}
export type Results = Measurements & {
  machine: { processor: string; cores: number; node: string; loadBefore: number }
  settings: {
    seconds: number
    warmupSeconds: number
    connections: number
    generator: string
    dataset: Record<string, number>
    graph: Record<string, number>
    discovery: Record<string, number>
  }
  goals: Goal[]
}

export function goalsOf(measured: Measurements): Goal[] {
  const { feed, posts, sockets, hotLikes, photos, login, discovery, graph, hostile } = measured
  const atLeast = (what: string, goal: number, measured: number): Goal => ({
    what,
    bound: 'at least',
    goal,
    measured,
    met: measured >= goal,
  })
  const atMost = (what: string, goal: number, measured: number): Goal => ({
    what,
    bound: 'at most',
    goal,
    measured,
    met: measured <= goal,
  })
  return [
    ...(feed
      ? [atLeast('following feed, of its own SQL baseline', 0.5, feed.nova.perSecond / feed.sameSql.perSecond)]
      : []),
    ...(posts ? [atLeast('posts a second', 600, posts.nova.perSecond)] : []),
    ...(sockets
      ? [
          atMost('kB resident for each socket that watches a stream', 8, sockets.nova.bytesEach / 1000),
          atMost('kB resident for each notifications socket', 8, sockets.nova.notificationBytesEach / 1000),
          atMost('viewer count to 10,000 sockets, p95 ms', 200, sockets.nova.broadcast.ages.p95),
          atMost('like to socket at 500 a second, p95 ms', 50, sockets.likes[0]!.outcome.p95),
          atMost(
            'fan-out to 10,000 followers, time to the last, of ws alone',
            1.5,
            sockets.nova.fanOut.lastMs / sockets.baseline.fanOut.lastMs,
          ),
          atMost(
            'messages lost',
            0,
            sockets.nova.fanOut.missing + sockets.likes.reduce((sum, { lost }) => sum + lost, 0),
          ),
        ]
      : []),
    ...(hotLikes
      ? [
          atLeast('likes a second on one item', 2_000, hotLikes.closed.perSecond),
          atMost('likes on one item, backends that wait for a lock, on average', 1, hotLikes.waiting.mean),
          atMost('likes on one item, counters that are wrong', 0, hotLikes.exact ? 0 : 1),
        ]
      : []),
    ...(photos
      ? [
          atLeast('posts with a photo accepted a second', 500, photos.accepted.perSecond),
          atMost('posts with a photo, p95 ms', 200, photos.accepted.p95),
          atLeast(
            'pictures processed, of sharp alone doing the same',
            0.9,
            photos.worker.perSecond / photos.sharp.perSecond,
          ),
        ]
      : []),
    ...(discovery
      ? [
          atMost(`warm feed at ${discovery.warm.rate} a second, p95 ms`, 20, discovery.warm.steady.p95),
          atLeast(
            'warm feed, of Hono and one GET of Redis',
            0.5,
            discovery.apart.closed.perSecond / discovery.apart.baseline.perSecond,
          ),
          atLeast(
            'warm feed, of the same, all roles in one process',
            0.5,
            discovery.warm.closed.perSecond / discovery.warm.baseline.perSecond,
          ),
          atMost('cold feed, p95 ms', 60, discovery.cold.alone.p95),
          atMost(
            'cold feed, p95 of the p95 with a tenth of the contents',
            1.25,
            discovery.cold.alone.p95 / discovery.coldFew.alone.p95,
          ),
          atMost('search, p95 ms', 50, Math.max(...discovery.search.map(({ measured }) => measured.p95))),
          atMost('trending, p95 ms', 5, discovery.trending.p95),
        ]
      : []),
    ...(login ?? []).map(({ by, p }) =>
      atLeast(`response time does not reveal whether an account exists, by ${by}: p`, 0.01, p),
    ),
    ...(graph
      ? [
          atMost('pages of followers, p95 ms', 5, Math.max(...graph.pages.map(({ alone }) => alone.p95))),
          atMost('pages of followers, median at any depth of the median of the first page', 1.5, depthRatio(graph)),
          atMost('recommendations, p95 ms', 50, Math.max(...graph.recommendations.map(({ alone }) => alone.p95))),
          atMost('plans with a sequential scan of follows or a sort of more than a page', 0, graph.faults.length),
        ]
      : []),
    ...(hostile
      ? [
          atMost(
            'MB resident that hostile connections add to a server',
            100,
            hostile.memory.most - hostile.memory.before,
          ),
          atMost(
            'requests of others during hostile connections, p95 of the p95 before',
            2,
            hostile.others.during.p95 / hostile.others.before.p95,
          ),
        ]
      : []),
  ]
}

function depthRatio({ pages }: GraphResult): number {
  const first = new Map(pages.filter(({ depth }) => depth === 0).map(({ limit, alone }) => [limit, alone.p50]))
  return Math.max(...pages.map(({ limit, alone }) => alone.p50 / first.get(limit)!))
}

/** Returns the results as printable tables. */
export function tables({
  machine,
  settings,
  feed,
  posts,
  likes,
  sockets,
  hotLikes,
  photos,
  login,
  discovery,
  graph,
  hostile,
  goals,
}: Results): string {
  const { seconds, warmupSeconds, connections, generator, dataset } = settings
  const sized = (sizes: Record<string, number>): string =>
    Object.entries(sizes)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')
  const isSmall = [feed, posts, likes, hotLikes, photos, login, sockets].some((part) => part !== undefined)
  const datasets = [
    ...(isSmall ? [`data set: ${sized(dataset)}`] : []),
    ...(discovery ? [`discovery: ${sized(settings.discovery)}`] : []),
  ].join('\n')
  const rows: [string, Measured, Measured][] = [
    ...(feed
      ? ([
          ['GET /api/v1/feed/following', feed.nova, feed.nova],
          ['  baseline: Hono, the same SQL', feed.sameSql, feed.nova],
          ['  baseline: Hono, 20 plain rows', feed.rows, feed.nova],
          ['  baseline: Hono', feed.hello, feed.nova],
        ] as [string, Measured, Measured][])
      : []),
    ...(posts
      ? ([
          ['POST /api/v1/posts', posts.nova, posts.nova],
          ['  baseline: Hono, one INSERT', posts.insert, posts.nova],
        ] as [string, Measured, Measured][])
      : []),
    ...(discovery
      ? ([
          ['GET /api/v1/feed, warm', discovery.warm.closed, discovery.warm.closed],
          ['  baseline: Hono, one GET of Redis', discovery.warm.baseline, discovery.warm.closed],
          [
            'GET /api/v1/feed, warm, api separate from worker and relay',
            discovery.apart.closed,
            discovery.apart.closed,
          ],
          ['  baseline: Hono, one GET of Redis', discovery.apart.baseline, discovery.apart.closed],
          [
            `GET /api/v1/feed, warm, at a rate of ${discovery.warm.rate} a second`,
            discovery.warm.steady,
            discovery.warm.steady,
          ],
          ['GET /api/v1/feed, cold, one at a time', discovery.cold.alone, discovery.cold.alone],
          ['  with a tenth of the contents', discovery.coldFew.alone, discovery.cold.alone],
          ['GET /api/v1/feed, cold, four at once', discovery.cold.atOnce, discovery.cold.atOnce],
          ['  with a tenth of the contents', discovery.coldFew.atOnce, discovery.cold.atOnce],
          ['GET /api/v1/trending, one at a time', discovery.trending, discovery.trending],
          ...discovery.search.map(({ what, measured }) => [`GET /api/v1/search, ${what}`, measured, measured]),
        ] as [string, Measured, Measured][])
      : []),
    ...(hotLikes
      ? ([
          ['likes of one item', hotLikes.closed, hotLikes.closed],
          [`likes of one item, at a rate of ${hotLikes.steady.rate} a second`, hotLikes.steady, hotLikes.steady],
          ['  baseline: Hono, one UPDATE of one row', hotLikes.baseline, hotLikes.closed],
        ] as [string, Measured, Measured][])
      : []),
    ...(photos
      ? ([['POST /api/v1/posts with a photo', photos.accepted, photos.accepted]] as [string, Measured, Measured][])
      : []),
  ]
  return [
    `${machine.processor}, ${machine.cores} cores for all processes, Node ${machine.node}, ` +
      `load before ${machine.loadBefore.toFixed(2)}`,
    ...(rows.length > 0
      ? [
          `${generator}, ${connections} connections, ${seconds} s each after a warm-up of ${warmupSeconds} s`,
          datasets,
          rates(rows),
        ]
      : []),
    ...(posts
      ? [
          `after the posts the relay needed ${posts.drained.relay.toFixed(1)} s to finish, ` +
            `the consumers ${posts.drained.consumers.toFixed(1)} s`,
        ]
      : []),
    ...(likes ? [latencies(likes)] : []),
    ...(sockets ? [manySockets(sockets)] : []),
    ...(hotLikes
      ? [
          `waiting for a lock during the likes of one item: ${hotLikes.waiting.mean.toFixed(2)} backends on average, ` +
            `${hotLikes.waiting.most} at most; the counter was ${hotLikes.exact ? 'exact' : 'WRONG'}`,
        ]
      : []),
    ...(photos ? [photoSteps(photos)] : []),
    ...(rows.length > 0
      ? [
          cpuTime({
            ...(feed
              ? { feed: feed.nova, 'feed, baseline: same SQL': feed.sameSql, 'feed, baseline: 20 rows': feed.rows }
              : {}),
            ...(posts ? { post: posts.nova, 'post, baseline': posts.insert } : {}),
            ...(hotLikes ? { 'like of one item': hotLikes.closed, 'like, baseline': hotLikes.baseline } : {}),
            ...(photos ? { 'post with a photo': photos.accepted } : {}),
            ...(discovery
              ? {
                  'warm feed': discovery.warm.closed,
                  'warm feed, api alone': discovery.apart.closed,
                  'warm feed, baseline': discovery.warm.baseline,
                }
              : {}),
          }),
        ]
      : []),
    ...(login ? [logins(login)] : []),
    ...(hostile ? [hostility(hostile)] : []),
    ...(graph
      ? [
          `graph: ${sized(settings.graph)}, seeded in ${graph.seedSeconds.toFixed(0)} s`,
          statements(graph),
          ...graph.faults,
        ]
      : []),
    ...goals.map(
      ({ what, bound, goal, measured, met }) =>
        `${met ? 'met    ' : 'not met'}  ${what}: ${round(measured)}, goal ${bound} ${goal}`,
    ),
  ].join('\n\n')
}

function logins(results: LoginResult): string {
  const table = tableOf([
    'login with a wrong password',
    'each',
    'known p50 ms',
    'unknown p50 ms',
    'known mean ms',
    'unknown mean ms',
    'p',
  ])
  for (const { by, each, known, unknown, p } of results)
    table.push([`by ${by}`, each, ...[known.median, unknown.median, known.mean, unknown.mean].map(round), p.toFixed(3)])
  return table.toString()
}

function hostility({ seconds, unread, slow, closed, memory, others }: HostileResult): string {
  const table = tableOf(['others, ms', 'p50', 'p95', 'p99'])
  for (const name of ['before', 'during'] as const) {
    const { p50, p95, p99 } = others[name]
    table.push([name, ...[p50, p95, p99].map(round)])
  }
  return [
    `${unread} connections that read nothing and ${slow} that send a byte a second, ${seconds} s, each opened again ` +
      `when it is closed; the server closed ${closed.unread} for an unread response and ${closed.slow} for a slow ` +
      `body; ${others.failed} requests of others failed`,
    `MB resident: ${round(memory.before)} before, at most ${round(memory.most)} during`,
    table.toString(),
  ].join('\n')
}

function statements({ pages, baselines, recommendations, worst }: GraphResult): string {
  const table = tableOf(['', 'p50 ms', 'p95 ms', 'p99 ms', 'p95 ms, 8 at a time'])
  const add = (title: string, all: StatementTimes[]): void => {
    for (const { name, alone, atOnce } of all)
      table.push([`${title}${name}`, ...[alone.p50, alone.p95, alone.p99, atOnce.p95].map(round)])
  }
  add('', pages)
  add('  ', baselines)
  add('recommendations ', [...recommendations, worst])
  return table.toString()
}

function rates(rows: [string, Measured, Measured][]): string {
  const table = tableOf([
    '',
    'requests/s',
    'p50 ms',
    'p95 ms',
    'p99 ms',
    'failed',
    'bytes each',
    'Nova / baseline',
    'load before',
  ])
  for (const [name, one, nova] of rows) {
    const ratio = one === nova ? '' : round(nova.perSecond / one.perSecond)
    table.push([
      name,
      ...[one.perSecond, one.p50, one.p95, one.p99].map(round),
      one.failed,
      Math.round(one.bytesEach),
      ratio,
      one.loadBefore.toFixed(2),
    ])
  }
  return table.toString()
}

function photoSteps({ whole, worker, sharp, plainSharp, photoBytes }: PhotosResult): string {
  const table = tableOf([
    `${whole.posts} posts with a photo of ${Math.round(photoBytes / 1024)} KiB`,
    'p50 ms',
    'p95 ms',
    'p99 ms',
  ])
  for (const [step, { p50, p95, p99 }] of Object.entries(whole.steps))
    table.push([step === 'all' ? 'all four' : step, ...[p50, p95, p99].map(round)])
  return [
    table.toString(),
    `${whole.perSecond.toFixed(0)} posts a second with all steps while a worker processed, ${whole.failed} failed; ` +
      `the worker finished ${whole.drainedSeconds.toFixed(1)} s after the last post`,
    `CPU ms per picture: ${Object.entries(worker.cpuEach)
      .map(([name, micros]) => `${name} ${(micros / 1000).toFixed(1)}`)
      .join(', ')}`,
    `${worker.perSecond.toFixed(1)} pictures a second by a worker (${worker.images} waiting), ` +
      `${sharp.perSecond.toFixed(1)} by sharp alone: ${(worker.perSecond / sharp.perSecond).toFixed(2)}`,
    `${plainSharp.perSecond.toFixed(1)} by sharp alone with its own settings, each size from the photo: ` +
      `${(worker.perSecond / plainSharp.perSecond).toFixed(2)}`,
  ].join('\n')
}

function manySockets({ baseline, nova, likes }: SocketsResult): string {
  const table = tableOf(['10,000 sockets on one process', 'Nova', 'ws alone'])
  table.push(
    ['kB resident for each, watching a stream', round(nova.bytesEach / 1000), round(baseline.bytesEach / 1000)],
    ['kB resident for each, notifications', round(nova.notificationBytesEach / 1000), ''],
    ['s to open all', round(nova.openSeconds), round(baseline.openSeconds)],
    ['count every second, p50 ms', round(nova.broadcast.ages.p50), round(baseline.broadcast.ages.p50)],
    ['count every second, p95 ms', round(nova.broadcast.ages.p95), round(baseline.broadcast.ages.p95)],
    ['counts that arrived', nova.broadcast.messages, baseline.broadcast.messages],
    ['fan-out, ms to half of them', round(nova.fanOut.ages.p50), round(baseline.fanOut.ages.p50)],
    ['fan-out, ms to the last', round(nova.fanOut.lastMs), round(baseline.fanOut.lastMs)],
  )
  const rates = tableOf(['likes a second to one socket', 'reached', 'p50 ms', 'p95 ms', 'p99 ms', 'lost'])
  for (const { rate, outcome, lost } of likes)
    rates.push([rate, ...[outcome.perSecond, outcome.p50, outcome.p95, outcome.p99].map(round), lost])
  return `${table.toString()}\n\n${rates.toString()}`
}

function latencies({ nova, baseline }: LikesResult): string {
  const table = tableOf(['like → WebSocket', 'likes', 'p50 ms', 'p95 ms', 'p99 ms', 'lost'])
  const steadyName = `at ${Math.round(nova.steady.perSecond)} likes/s`
  for (const [name, { oneByOne, steady, lost }] of Object.entries({ Nova: nova, '  baseline: ws': baseline })) {
    table.push([
      `${name}, one at a time`,
      oneByOne.count,
      ...[oneByOne.p50, oneByOne.p95, oneByOne.p99].map(round),
      lost,
    ])
    table.push([`${name}, ${steadyName}`, steady.count, ...[steady.p50, steady.p95, steady.p99].map(round), ''])
  }
  return table.toString()
}

/** Returns a table of the CPU time of each process in microseconds for each response; 0 where it is unknown. */
function cpuTime(by: Record<string, Measured>): string {
  const names = [...new Set(Object.values(by).flatMap(({ cpuEach }) => Object.keys(cpuEach)))]
  const table = tableOf(['CPU µs per request', ...names, 'all'])
  for (const [name, { cpuEach }] of Object.entries(by)) {
    const all = Object.values(cpuEach).reduce((sum, one) => sum + one, 0)
    table.push([name, ...names.map((each) => Math.round(cpuEach[each] ?? 0)), Math.round(all)])
  }
  return table.toString()
}

export function profileText(title: string, { busySeconds, groups, functions }: ProfileSummary): string {
  const lines = (shares: ProfileSummary['groups']): string =>
    shares.map(({ name, percent }) => `${percent.toFixed(1).padStart(6)} %  ${name}`).join('\n')
  return [
    `${title}: ${busySeconds.toFixed(1)} s busy`,
    `by package or file, with what it calls in Node:\n${lines(groups)}`,
    `by function:\n${lines(functions)}`,
  ].join('\n\n')
}

function tableOf(head: string[]) {
  return new Table({
    head,
    style: { head: [], border: [] },
    colAligns: head.map((_, at) => (at === 0 ? 'left' : 'right')),
  })
}

function round(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toFixed(2)
}
