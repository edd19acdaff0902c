import Table from 'cli-table3'
import type { FeedResult } from './feed.ts'
import type { Measured } from './http-load.ts'
import type { LikesResult } from './likes.ts'
import type { PostsResult } from './posts.ts'
import type { ProfileSummary } from './profile.ts'

export type Goal = { what: string; goal: number; measured: number; met: boolean }
export type Results = {
  machine: { processor: string; cores: number; node: string; loadBefore: number }
  settings: { seconds: number; warmupSeconds: number; connections: number; generator: string; world: Record<string, number> }
  feed: FeedResult
  posts: PostsResult
  likes: LikesResult
  goals: Goal[]
}

export function goalsOf({ feed, posts }: Pick<Results, 'feed' | 'posts'>): Goal[] {
  const goal = (what: string, least: number, measured: number): Goal => ({ what, goal: least, measured, met: measured >= least })
  return [
    goal('following feed, of its own SQL floor', 0.5, feed.nova.perSecond / feed.sameSql.perSecond),
    goal('posts a second', 600, posts.nova.perSecond),
  ]
}

/** The results as tables for people. */
export function tables({ machine, settings, feed, posts, likes, goals }: Results): string {
  const { seconds, warmupSeconds, connections, generator, world } = settings
  return [
    `${machine.processor}, ${machine.cores} cores for everything, Node ${machine.node}, load before ${machine.loadBefore.toFixed(2)}`,
    `${generator}, ${connections} connections, ${seconds} s each after ${warmupSeconds} s to warm up`,
    `world: ${Object.entries(world)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')}`,
    rates([
      ['GET /api/v1/feed/following', feed.nova, feed.nova],
      ['  floor: Hono, the same SQL', feed.sameSql, feed.nova],
      ['  floor: Hono, 20 plain rows', feed.rows, feed.nova],
      ['  floor: Hono', feed.hello, feed.nova],
      ['POST /api/v1/posts', posts.nova, posts.nova],
      ['  floor: Hono, one INSERT', posts.insert, posts.nova],
    ]),
    `after the posts the relay was done in ${posts.drained.relay.toFixed(1)} s, the consumers in ${posts.drained.consumers.toFixed(1)} s`,
    latencies(likes),
    processorTime({
      feed: feed.nova,
      'feed, floor: same SQL': feed.sameSql,
      'feed, floor: 20 rows': feed.rows,
      post: posts.nova,
      'post, floor': posts.insert,
    }),
    ...goals.map(({ what, goal, measured, met }) => `${met ? 'met    ' : 'not met'}  ${what}: ${round(measured)}, goal ${goal}`),
  ].join('\n\n')
}

function rates(rows: [string, Measured, Measured][]): string {
  const table = tableOf(['', 'answers/s', 'p50 ms', 'p95 ms', 'p99 ms', 'failed', 'bytes each', 'Nova / floor', 'load before'])
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

function latencies({ nova, floor }: LikesResult): string {
  const table = tableOf(['like → WebSocket', 'likes', 'p50 ms', 'p95 ms', 'p99 ms', 'lost'])
  const steadyName = `at ${Math.round(nova.steady.perSecond)} likes/s`
  for (const [name, { oneByOne, steady, lost }] of Object.entries({ Nova: nova, '  floor: ws': floor })) {
    table.push([`${name}, one at a time`, oneByOne.count, ...[oneByOne.p50, oneByOne.p95, oneByOne.p99].map(round), lost])
    table.push([`${name}, ${steadyName}`, steady.count, ...[steady.p50, steady.p95, steady.p99].map(round), ''])
  }
  return table.toString()
}

/** Where the processors' time goes: microseconds for each answer. Empty where it is not known. */
function processorTime(by: Record<string, Measured>): string {
  const names = [...new Set(Object.values(by).flatMap(({ cpuEach }) => Object.keys(cpuEach)))]
  const table = tableOf(['processor µs an answer', ...names, 'all'])
  for (const [name, { cpuEach }] of Object.entries(by)) {
    const all = Object.values(cpuEach).reduce((sum, one) => sum + one, 0)
    table.push([name, ...names.map((each) => Math.round(cpuEach[each] ?? 0)), Math.round(all)])
  }
  return table.toString()
}

export function profileText(title: string, { busySeconds, groups, functions }: ProfileSummary): string {
  const lines = (shares: ProfileSummary['groups']): string =>
    shares.map(({ name, percent }) => `${percent.toFixed(1).padStart(6)} %  ${name}`).join('\n')
  return `${title}: ${busySeconds.toFixed(1)} s busy\n\nby package or file, with what it calls in Node:\n${lines(groups)}\n\nby function:\n${lines(functions)}`
}

function tableOf(head: string[]) {
  return new Table({ head, style: { head: [], border: [] }, colAligns: head.map((_, at) => (at === 0 ? 'left' : 'right')) })
}

function round(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toFixed(2)
}
