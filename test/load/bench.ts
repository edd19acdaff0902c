import { cpus, loadavg } from 'node:os'
import pg from 'pg'
import { adminUrl, type Stack, startStack } from '../../cli/stack/index.ts'
import { benchAgainst } from './against.ts'
import { signIn, size } from './dataset.ts'
import { benchCold, benchSearch, benchTrending, benchWarm, type DiscoveryResult } from './discovery.ts'
import {
  discoverySize,
  fewContents,
  fillDiscoveryDataset,
  fillRemainingContents,
  signInDiscovery,
  untilIdle,
} from './discovery-dataset.ts'
import { explainFeed } from './explain.ts'
import { benchFeed, benchNovaFeed, pageLimit } from './feed.ts'
import { feedStatement } from './feed-statement.ts'
import { benchGraph, explainGraph, type GraphResult } from './graph.ts'
import { graphSize } from './graph-dataset.ts'
import { benchHostile } from './hostile.ts'
import { benchHotLikes } from './hot-likes.ts'
import type { BaselineSetup } from './http-baseline-server.ts'
import {
  type Installation,
  prepareInstallation,
  type Server,
  startBackground,
  startServer,
  waitUntilDrained,
} from './installation.ts'
import { benchLikes } from './likes.ts'
import { logProgress } from './log-progress.ts'
import { benchLogin } from './login-timing.ts'
import { type Options, type Part, readOptions, usage } from './options.ts'
import { benchPhotos } from './photos.ts'
import { benchNovaPosts, benchPosts } from './posts.ts'
import { forkHere, messageOf, stopAll } from './processes.ts'
import { profiling } from './profile.ts'
import { goalsOf, type Measurements, profileText, type Results, tables } from './report.ts'
import type { Run } from './run.ts'
import { benchSockets } from './sockets.ts'

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
  const opened: { stack?: Stack; installation?: Installation } = {}
  let cleaning: Promise<void> | undefined
  const clean = (): Promise<void> =>
    (cleaning ??= (async () => {
      await stopAll()
      await opened.installation?.core.close()
      await opened.stack?.stop()
    })())
  // `on`, not `once`: a second signal must not end this process before it has cleaned up.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void clean().finally(() => process.exit(130)))
  try {
    logProgress('starting a stack')
    const stack = await startStack({ dir: options.stack, ports: 'free', profile: 'durable', env: {} })
    opened.stack = stack
    const prepare = async (): Promise<Installation> => {
      logProgress(`filling a data set of ${size.users} users and ${size.posts} posts`)
      opened.installation = await prepareInstallation(stack)
      return opened.installation
    }
    await (options.profile ? profile(stack, prepare) : compare(stack, prepare))
  } finally {
    await clean()
  }
}

async function compare(stack: Stack, prepare: () => Promise<Installation>): Promise<void> {
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
      dataset: { ...size },
      graph: { ...graphSize },
      discovery: { ...discoverySize },
    },
    ...measured,
    goals: goalsOf(measured),
  }
  console.log(options.json ? JSON.stringify(results, null, 2) : tables(results))
}

async function discovery(stack: Stack): Promise<DiscoveryResult> {
  logProgress(
    `discovery: ${discoverySize.users} users, ${discoverySize.follows} follows, ` +
      `${fewContents} contents, ${discoverySize.events} events`,
  )
  const installation = await prepareInstallation(stack, 'bench_discovery', fillDiscoveryDataset)
  try {
    const open = async (server: Server): Promise<Run> => ({
      ...(await openRun(stack, installation, server)),
      callers: await signInDiscovery(installation.core),
    })
    await untilIdle(installation.core)
    const first = await startServer(installation)
    logProgress('cold feed')
    const coldFew = await benchCold(await open(first))
    await first.stop()
    logProgress(`discovery: the remaining ${discoverySize.contents - fewContents} contents`)
    await fillRemainingContents(installation.config)
    await untilIdle(installation.core)
    const server = await startServer(installation)
    logProgress('cold feed')
    const cold = await benchCold(await open(server))
    logProgress('search')
    const search = await benchSearch(await open(server))
    logProgress('trending')
    const trending = await benchTrending(await open(server))
    logProgress('warm feed')
    const warm = await benchWarm(await open(server))
    await server.stop()
    logProgress('warm feed, api separate from worker and relay')
    const background = startBackground(installation)
    const api = await startServer({ ...installation, env: { ...installation.env, ROLES: 'api' } })
    const apart = await benchWarm(await open(api))
    await Promise.all([api.stop(), background.stop()])
    return { coldFew, cold, search, trending, warm, apart }
  } finally {
    await installation.core.close()
  }
}

async function compareServed(
  stack: Stack,
  installation: Installation,
): Promise<Omit<Measurements, 'graph' | 'discovery'>> {
  const run = await openRun(stack, installation, await startServer(installation))
  await waitUntilDrained(installation)
  const measured: Omit<Measurements, 'graph' | 'discovery'> = {}
  if (isOn('feed')) {
    logProgress('feed')
    measured.feed = await benchFeed(run)
  }
  if (isOn('posts')) {
    logProgress('posts')
    measured.posts = await benchPosts({ ...run, callers: await signIn(installation.core) })
  }
  if (isOn('likes')) {
    logProgress('likes')
    measured.likes = await benchLikes({ ...run, callers: await signIn(installation.core) })
  }
  if (isOn('hot-likes')) {
    logProgress('likes of one item')
    measured.hotLikes = await benchHotLikes({ ...run, callers: await signIn(installation.core) })
    await waitUntilDrained(installation)
  }
  if (isOn('login')) {
    logProgress('login')
    measured.login = await benchLogin(run)
  }
  // Otherwise its relay would read the whole log of the graph.
  await run.server.stop()
  if (isOn('sockets'))
    measured.sockets = await benchSockets({ ...run, callers: await signIn(installation.core) }, logProgress)
  if (isOn('photos')) {
    logProgress('photos')
    const withoutWorker = await startServer({ ...installation, env: { ...installation.env, ROLES: 'api,relay' } })
    measured.photos = await benchPhotos(await openRun(stack, installation, withoutWorker))
    await withoutWorker.stop()
  }
  if (isOn('hostile')) {
    logProgress('hostile connections')
    const limited = await startServer({ ...installation, env: { ...installation.env, RATE_LIMIT_SCALE: '1' } })
    measured.hostile = await benchHostile(await openRun(stack, installation, limited))
    await limited.stop()
  }
  return measured
}

function graph(stack: Stack): Promise<GraphResult> {
  logProgress(`graph of ${graphSize.users} users and ${graphSize.follows} follows`)
  return benchGraph(adminUrl(stack.env.DATABASE_URL))
}

/**
 * Measures the feed and the posts on servers that write a CPU profile of themselves, and explains the statements of
 * the graph.
 */
async function profile(stack: Stack, prepare: () => Promise<Installation>): Promise<void> {
  if (isOn('feed') || isOn('posts')) await profileServed(stack, await prepare())
  if (isOn('graph')) console.log(await explainGraph(adminUrl(stack.env.DATABASE_URL)))
}

async function profileServed(stack: Stack, installation: Installation): Promise<void> {
  for (const [title, load] of [
    ['feed', benchNovaFeed],
    ['posts', benchNovaPosts],
  ] as const) {
    if (!isOn(title)) continue
    logProgress(`${title}, with a profile`)
    const profiler = profiling()
    const server = await startServer(installation, profiler)
    const outcome = await load(await openRun(stack, installation, server), () => profiler.toggle(server.pid!))
    const summary = await profiler.read()
    if (title === 'posts') await waitUntilDrained(installation)
    await server.stop()
    console.log(
      `${profileText(title, summary)}\n\n${Math.round(outcome.perSecond)} responses a second while profiled\n`,
    )
    if (title === 'feed') {
      const [caller] = await signIn(installation.core)
      const statement = await feedStatement(installation.core, pageLimit)
      console.log(`${await explainFeed(installation.config.DATABASE_URL, statement, caller!.id)}\n`)
    }
  }
}

async function openRun(stack: Stack, installation: Installation, server: Server): Promise<Run> {
  const baselines = forkHere('http-baseline-server.ts')
  const setup: BaselineSetup = {
    databaseUrl: installation.config.DATABASE_URL,
    baselineDatabaseUrl: installation.baselineDatabaseUrl,
    pool: installation.config.DATABASE_POOL,
    redisUrl: installation.config.REDIS_URL,
    feed: await feedStatement(installation.core, pageLimit),
  }
  baselines.send(setup)
  await createBaselineTables(installation.baselineDatabaseUrl)
  const baselineUrl = await messageOf<string>(baselines, 10_000)
  const pidOf = (name: string): number | undefined => stack.services.find((service) => service.name === name)?.pid
  return {
    ...{ installation, server, baselineUrl },
    callers: await signIn(installation.core),
    load: { connections, warmupSeconds, seconds },
    pids: {
      ...{ nova: server.pid, baseline: baselines.pid },
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

async function createBaselineTables(url: string): Promise<void> {
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
