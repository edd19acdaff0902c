import { cpus, loadavg } from 'node:os'
import pg from 'pg'
import { type Stack, startStack } from '../../cli/stack/index.ts'
import { benchAgainst } from './against.ts'
import { benchCold, benchSearch, benchTrending, benchWarm, type DiscoveryResult } from './discovery.ts'
import {
  discoverySize,
  fewContents,
  fillDiscoveryWorld,
  fillOtherContents,
  quiet,
  signInThere,
} from './discovery-world.ts'
import { explainFeed } from './explain.ts'
import { benchFeed, benchFeedItself, pageLimit } from './feed.ts'
import { feedStatement } from './feed-statement.ts'
import type { FloorSetup } from './floor-server.ts'
import { benchGraph, explainGraph, type GraphResult } from './graph.ts'
import { graphSize } from './graph-world.ts'
import { benchHotLikes } from './hot-likes.ts'
import { benchLikes } from './likes.ts'
import { benchLogin } from './login-timing.ts'
import { type Options, type Part, readOptions, usage } from './options.ts'
import { benchPhotos } from './photos.ts'
import { benchPosts, benchPostsItself } from './posts.ts'
import { forkHere, messageOf, stopAll } from './processes.ts'
import { profiling } from './profile.ts'
import { goalsOf, type Measurements, profileText, type Results, tables } from './report.ts'
import type { Run } from './run.ts'
import { say } from './say.ts'
import { benchSockets } from './sockets.ts'
import { drained, prepareSubject, type Server, type Subject, startBackground, startServer } from './subject.ts'
import { signIn, size } from './world.ts'

const connections = 32

let options: Options
try {
  options = readOptions(process.argv.slice(2))
} catch (error) {
  console.error(`${(error as Error).message}\n\n${usage}`)
  process.exit(1)
}
const { seconds, only } = options
const isOn = (part: Part): boolean => only.includes(part)
const warmupSeconds = Math.max(2, Math.ceil(seconds / 3))

if (options.help) console.log(usage)
else if (options.against !== undefined) await benchAgainst(options.against, options)
else await main()

async function main(): Promise<void> {
  const opened: { stack?: Stack; subject?: Subject } = {}
  let cleaning: Promise<void> | undefined
  const clean = (): Promise<void> =>
    (cleaning ??= (async () => {
      await stopAll()
      await opened.subject?.core.close()
      await opened.stack?.stop()
    })())
  // Every time: a second signal is not to end this before it has cleaned up.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void clean().finally(() => process.exit(130)))
  try {
    say('starting a stack')
    const stack = await startStack({ dir: options.stack, ports: 'free', profile: 'durable', env: {} })
    opened.stack = stack
    const prepare = async (): Promise<Subject> => {
      say(`filling a world of ${size.users} users and ${size.posts} posts`)
      opened.subject = await prepareSubject(stack)
      return opened.subject
    }
    await (options.profile ? profile(stack, prepare) : compare(stack, prepare))
  } finally {
    await clean()
  }
}

async function compare(stack: Stack, prepare: () => Promise<Subject>): Promise<void> {
  const loadBefore = loadavg()[0]!
  const measured = {
    ...(only.some((part) => part !== 'graph' && part !== 'discovery')
      ? await compareServed(stack, await prepare())
      : {}),
    ...(isOn('discovery') ? { discovery: await discovery(stack) } : {}),
    ...(isOn('graph') ? { graph: await graph(stack) } : {}),
  }
  const results: Results = {
    machine: {
      processor: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      node: process.versions.node,
      loadBefore,
    },
    settings: {
      seconds,
      warmupSeconds,
      connections,
      generator: 'autocannon',
      world: { ...size },
      graph: { ...graphSize },
      discovery: { ...discoverySize },
    },
    ...measured,
    goals: goalsOf(measured),
  }
  console.log(options.json ? JSON.stringify(results, null, 2) : tables(results))
}

async function discovery(stack: Stack): Promise<DiscoveryResult> {
  say(
    `discovery: ${discoverySize.users} users, ${discoverySize.follows} follows, ` +
      `${fewContents} contents, ${discoverySize.events} events`,
  )
  const subject = await prepareSubject(stack, 'bench_discovery', fillDiscoveryWorld)
  try {
    const open = async (server: Server): Promise<Run> => ({
      ...(await openRun(stack, subject, server)),
      callers: await signInThere(subject.core),
    })
    await quiet(subject.core)
    const first = await startServer(subject)
    say('cold feed')
    const coldFew = await benchCold(await open(first))
    await first.stop()
    say(`discovery: the other ${discoverySize.contents - fewContents} contents`)
    await fillOtherContents(subject.config)
    await quiet(subject.core)
    const server = await startServer(subject)
    say('cold feed')
    const cold = await benchCold(await open(server))
    say('search')
    const search = await benchSearch(await open(server))
    say('trending')
    const trending = await benchTrending(await open(server))
    say('warm feed')
    const warm = await benchWarm(await open(server))
    await server.stop()
    say('warm feed, api apart from worker and relay')
    const background = startBackground(subject)
    const api = await startServer({ ...subject, env: { ...subject.env, ROLES: 'api' } })
    const apart = await benchWarm(await open(api))
    await Promise.all([api.stop(), background.stop()])
    return { coldFew, cold, search, trending, warm, apart }
  } finally {
    await subject.core.close()
  }
}

async function compareServed(stack: Stack, subject: Subject): Promise<Omit<Measurements, 'graph' | 'discovery'>> {
  const run = await openRun(stack, subject, await startServer(subject))
  await drained(subject)
  const measured: Omit<Measurements, 'graph' | 'discovery'> = {}
  if (isOn('feed')) {
    say('feed')
    measured.feed = await benchFeed(run)
  }
  if (isOn('posts')) {
    say('posts')
    measured.posts = await benchPosts({ ...run, callers: await signIn(subject.core) })
  }
  if (isOn('likes')) {
    say('likes')
    measured.likes = await benchLikes({ ...run, callers: await signIn(subject.core) })
  }
  if (isOn('hot-likes')) {
    say('likes of one item')
    measured.hotLikes = await benchHotLikes({ ...run, callers: await signIn(subject.core) })
    await drained(subject)
  }
  if (isOn('login')) {
    say('login')
    measured.login = await benchLogin(run)
  }
  // Its relay would read the whole log of the graph.
  await run.server.stop()
  if (isOn('sockets')) measured.sockets = await benchSockets({ ...run, callers: await signIn(subject.core) }, say)
  if (isOn('photos')) {
    say('photos')
    const withoutWorker = await startServer({ ...subject, env: { ...subject.env, ROLES: 'api,relay' } })
    measured.photos = await benchPhotos(await openRun(stack, subject, withoutWorker))
    await withoutWorker.stop()
  }
  return measured
}

function graph(stack: Stack): Promise<GraphResult> {
  say(`graph of ${graphSize.users} users and ${graphSize.follows} follows`)
  return benchGraph(stack.env.DATABASE_URL)
}

/**
 * The feed and the posts once more, each on a server that writes a profile of itself, and the plans of the graph's
 * statements.
 */
async function profile(stack: Stack, prepare: () => Promise<Subject>): Promise<void> {
  if (isOn('feed') || isOn('posts')) await profileServed(stack, await prepare())
  if (isOn('graph')) console.log(await explainGraph(stack.env.DATABASE_URL))
}

async function profileServed(stack: Stack, subject: Subject): Promise<void> {
  for (const [title, load] of [
    ['feed', benchFeedItself],
    ['posts', benchPostsItself],
  ] as const) {
    if (!isOn(title)) continue
    say(`${title}, with a profile`)
    const profiler = profiling()
    const server = await startServer(subject, profiler)
    const outcome = await load(await openRun(stack, subject, server), () => profiler.toggle(server.pid!))
    const summary = await profiler.read()
    if (title === 'posts') await drained(subject)
    await server.stop()
    console.log(`${profileText(title, summary)}\n\n${Math.round(outcome.perSecond)} answers a second while profiled\n`)
    if (title === 'feed') {
      const [caller] = await signIn(subject.core)
      const statement = await feedStatement(subject.core, pageLimit)
      console.log(`${await explainFeed(subject.config.DATABASE_URL, statement, caller!.id)}\n`)
    }
  }
}

async function openRun(stack: Stack, subject: Subject, server: Server): Promise<Run> {
  const floors = forkHere('floor-server.ts')
  const setup: FloorSetup = {
    databaseUrl: subject.config.DATABASE_URL,
    floorDatabaseUrl: subject.floorDatabaseUrl,
    pool: subject.config.DATABASE_POOL,
    redisUrl: subject.config.REDIS_URL,
    feed: await feedStatement(subject.core, pageLimit),
  }
  floors.send(setup)
  await makeNotes(subject.floorDatabaseUrl)
  const floorUrl = await messageOf<string>(floors, 10_000)
  const pidOf = (name: string): number | undefined => stack.services.find((service) => service.name === name)?.pid
  return {
    ...{ subject, server, floorUrl },
    callers: await signIn(subject.core),
    load: { connections, warmupSeconds, seconds },
    pids: {
      ...{ nova: server.pid, floor: floors.pid },
      ...{
        postgres: pidOf('postgres'),
        redis: pidOf('redis'),
        nats: pidOf('nats'),
        clickhouse: pidOf('clickhouse'),
        storage: pidOf('storage'),
      },
    },
  }
}

async function makeNotes(url: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query('create table if not exists counts (id integer primary key, many integer not null)')
  await client.query('insert into counts values (1, 0) on conflict do nothing')
  await client.query(
    `create table if not exists notes
      (id uuid primary key, author_id uuid not null, body text not null, created_at timestamptz not null)`,
  )
  await client.end()
}
