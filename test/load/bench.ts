import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { type Stack, startStack } from '../../cli/stack/index.ts'
import { explainFeed } from './explain.ts'
import { benchFeed, benchFeedItself, pageLimit } from './feed.ts'
import { feedStatement } from './feed-statement.ts'
import type { FloorSetup } from './floor-server.ts'
import { benchLikes } from './likes.ts'
import { benchPosts, benchPostsItself } from './posts.ts'
import { forkHere, messageOf, root, stopAll } from './processes.ts'
import { profiling } from './profile.ts'
import { goalsOf, profileText, type Results, tables } from './report.ts'
import type { Run } from './run.ts'
import { drained, prepareSubject, type Server, type Subject, startServer } from './subject.ts'
import { signIn, size } from './world.ts'

const usage = `Measures the hot paths beside floors of the same run, on a stack of its own.

  node test/load/bench.ts [--seconds 10] [--json] [--profile]

  --seconds n   how long each measurement takes
  --json        print JSON instead of tables
  --profile     instead: where the server's time goes, and the plan of the feed`
const connections = 32

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const seconds = Number(options.seconds)
const say = (text: string): void => console.error(`[${new Date().toISOString().slice(11, 19)}] ${text}`)

if (options.help) console.log(usage)
else if (!Number.isInteger(seconds) || seconds < 1 || seconds > 120) {
  console.error(`--seconds takes 1 to 120\n\n${usage}`)
  process.exitCode = 1
} else await main()

async function main(): Promise<void> {
  let stack: Stack | undefined
  let subject: Subject | undefined
  let cleaning: Promise<void> | undefined
  const clean = (): Promise<void> =>
    (cleaning ??= (async () => {
      await stopAll()
      await subject?.runtime.close()
      await stack?.stop()
    })())
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void clean().finally(() => process.exit(130)))
  try {
    say('starting a stack')
    stack = await startStack({ dir: join(root, '.nova/bench'), ports: 'free', profile: 'durable', env: {} })
    say(`filling a world of ${size.users} users and ${size.posts} posts`)
    subject = await prepareSubject(stack)
    await (options.profile ? profile(stack, subject) : compare(stack, subject))
  } finally {
    await clean()
  }
}

async function compare(stack: Stack, subject: Subject): Promise<void> {
  const loadBefore = loadavg()[0]!
  const run = await openRun(stack, subject, await startServer(subject))
  await drained(subject)
  say('feed')
  const feed = await benchFeed(run)
  say('posts')
  const posts = await benchPosts({ ...run, callers: await signIn(subject.runtime) })
  say('likes')
  const likes = await benchLikes({ ...run, callers: await signIn(subject.runtime) })
  const results: Results = {
    machine: { processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.versions.node, loadBefore },
    settings: { seconds, warmupSeconds: run.load.warmupSeconds, connections, generator: 'autocannon', world: { ...size } },
    ...{ feed, posts, likes },
    goals: goalsOf({ feed, posts }),
  }
  console.log(options.json ? JSON.stringify(results, null, 2) : tables(results))
}

/** The feed and the posts once more, each on a server that writes a profile of itself. */
async function profile(stack: Stack, subject: Subject): Promise<void> {
  for (const [title, load] of [
    ['feed', benchFeedItself],
    ['posts', benchPostsItself],
  ] as const) {
    say(`${title}, with a profile`)
    const profiler = profiling()
    const server = await startServer(subject, profiler)
    const outcome = await load(await openRun(stack, subject, server), () => profiler.toggle(server.pid!))
    const summary = await profiler.read()
    if (title === 'posts') await drained(subject)
    await server.stop()
    console.log(`${profileText(title, summary)}\n\n${Math.round(outcome.perSecond)} answers a second while profiled\n`)
    if (title === 'feed') {
      const [caller] = await signIn(subject.runtime)
      console.log(`${await explainFeed(subject.config.DATABASE_URL, await feedStatement(subject.runtime, pageLimit), caller!.id)}\n`)
    }
  }
}

async function openRun(stack: Stack, subject: Subject, server: Server): Promise<Run> {
  const floors = forkHere('floor-server.ts')
  const setup: FloorSetup = {
    databaseUrl: subject.config.DATABASE_URL,
    floorDatabaseUrl: subject.floorDatabaseUrl,
    pool: subject.config.DATABASE_POOL,
    feed: await feedStatement(subject.runtime, pageLimit),
  }
  floors.send(setup)
  await makeNotes(subject.floorDatabaseUrl)
  const floorUrl = await messageOf<string>(floors, 10_000)
  const pidOf = (name: string): number | undefined => stack.services.find((service) => service.name === name)?.pid
  return {
    ...{ subject, server, floorUrl },
    callers: await signIn(subject.runtime),
    load: { connections, warmupSeconds: Math.max(2, Math.ceil(seconds / 3)), seconds },
    pids: {
      ...{ nova: server.pid, floor: floors.pid },
      ...{ postgres: pidOf('postgres'), redis: pidOf('redis'), nats: pidOf('nats'), clickhouse: pidOf('clickhouse') },
    },
  }
}

async function makeNotes(url: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(
    'create table if not exists notes (id uuid primary key, author_id uuid not null, body text not null, created_at timestamptz not null)',
  )
  await client.end()
}
