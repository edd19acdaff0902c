import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { signAccessToken } from '../../src/sessions/access-token.ts'
import { type Installation, type Server, startServer, waitUntilDrained } from './installation.ts'
import type { LikeOutcome } from './like-generator.ts'
import { measureLikes } from './likes.ts'
import { forkHere, messageOf, stopProcess } from './processes.ts'
import type { Run } from './run.ts'
import type { Command, CommandResult } from './socket-generator.ts'

export const many = 10_000
const warmUp = 1_000
const fanOuts = 5
const rates = [500, 750, 1_000, 1_250, 1_500]

type Side = {
  /** Resident bytes of the server for each open socket, after garbage collection. */
  bytesEach: number
  openSeconds: number
  /** Ages of the count that is sent to all sockets once a second. */
  broadcast: CommandResult
  /** Time from a request to the message on each socket: the median of the runs, ordered by the last socket. */
  fanOut: CommandResult
}
export type SocketsResult = {
  baseline: Side
  nova: Omit<Side, 'broadcast'> & { broadcast: CommandResult; notificationBytesEach: number }
  /** Likes of one creator's posts at fixed rates; all messages go to one socket. */
  likes: { rate: number; outcome: LikeOutcome['steady']; lost: number }[]
}

/** Flags of a server that collects its garbage on SIGUSR2. */
const collect = 'gc({type:"major",execution:"sync",flavor:"last-resort"})'
const collects = ['--expose-gc', '--import', `data:text/javascript,process.on("SIGUSR2",()=>{${collect}})`]

type Viewer = { id: string; authorization: string }

/** Inserts a creator with 10,000 followers, and returns all of them with access tokens. */
async function prepare({ core }: Installation): Promise<{ creator: Viewer; viewers: Viewer[] }> {
  const id = (n: string): string => `('01930000-0009-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`
  const session = (n: string): string => `('01930000-0009-7000-9000-' || lpad(to_hex(${n}), 12, '0'))::uuid`
  const follow = (n: string): string => `('01930000-0009-7000-a000-' || lpad(to_hex(${n}), 12, '0'))::uuid`
  const { pool } = core.postgres
  await pool.query(`insert into users (id, username, email, password_hash, display_name, created_at, updated_at)
    select ${id('n')}, 'viewer_' || n, 'viewer_' || n || '@example.com', null, 'Viewer ' || n, now(), now()
    from generate_series(0, ${many}) n on conflict do nothing`)
  await pool.query(`insert into sessions (id, user_id, created_at, last_used_at, expires_at)
    select ${session('n')}, ${id('n')}, now(), now(), now() + interval '1 day'
    from generate_series(0, ${many}) n on conflict do nothing`)
  await pool.query(`insert into follows (id, follower_id, following_id, created_at)
    select ${follow('n')}, ${id('n')}, ${id('0')}, now() - n * interval '1 second'
    from generate_series(1, ${many}) n on conflict do nothing`)
  await pool.query('analyze users, follows, sessions')
  const { rows } = await pool.query(
    `select ${id('n')}::text as "userId", ${session('n')}::text as "sessionId"
      from generate_series(0, ${many}) n order by n`,
  )
  const users = await Promise.all(
    (rows as { userId: string; sessionId: string }[]).map(async (one) => ({
      id: one.userId,
      authorization: `Bearer ${await signAccessToken(core, { ...one, role: 'user' })}`,
    })),
  )
  return { creator: users[0]!, viewers: users.slice(1) }
}

/** Measures many sockets on one process, and a baseline: a server of `ws` only that does the same in the same run. */
export async function benchSockets(run: Run, logProgress: (text: string) => void): Promise<SocketsResult> {
  const { installation } = run
  const start = (): Promise<Server> => startServer(installation, { flags: collects, env: {} })
  let server = await start()
  const generator = forkHere('socket-generator.ts')
  try {
    const { creator, viewers } = await prepare(installation)
    await waitUntilDrained(installation)
    logProgress(`${many} sockets of ws alone`)
    const baseline = await measureBaseline(generator, viewers)
    logProgress(`${many} sockets that watch a stream`)
    const watched = await measureStream(generator, server, creator, viewers)
    await waitUntilDrained(installation)
    // A new process, so that the memory of the first measurement does not count in the second.
    await server.stop()
    server = await start()
    logProgress(`${many} sockets of followers`)
    const followed = await measureFollowers(generator, installation, server, creator, viewers)
    await waitUntilDrained(installation)
    const likes: SocketsResult['likes'] = []
    // A warm-up: the first likes in a new process are slow.
    await likesAt({ ...run, server }, 200)
    await waitUntilDrained(installation)
    for (const rate of rates) {
      logProgress(`likes at ${rate} a second`)
      likes.push({ rate, ...(await likesAt({ ...run, server }, rate)) })
      await waitUntilDrained(installation)
      if (likes.at(-1)!.outcome.p95 > 50 || likes.at(-1)!.lost > 0) break
    }
    return { baseline, nova: { ...watched, ...followed }, likes }
  } finally {
    await stopProcess(generator)
    await server.stop()
  }
}

async function send(generator: ChildProcess, command: Command): Promise<CommandResult> {
  generator.send(command)
  return messageOf<CommandResult>(generator, 180_000)
}

const headersOf = (viewers: Viewer[]): Record<string, string>[] =>
  viewers.map(({ authorization }) => ({ authorization }))

/**
 * Opens sockets and measures the memory that a server needs for each. Some sockets are opened and closed before, so
 * that memory which is allocated only once does not count.
 */
async function openMany(
  generator: ChildProcess,
  pid: number,
  url: string,
  viewers: Viewer[],
): Promise<{ bytesEach: number; openSeconds: number }> {
  await send(generator, { do: 'open', url, headers: headersOf(viewers.slice(0, warmUp)), atOnce: 50 })
  await send(generator, { do: 'close' })
  const before = await residentBytes(pid)
  const { seconds } = await send(generator, { do: 'open', url, headers: headersOf(viewers), atOnce: 50 })
  await pause(2_000)
  return { bytesEach: ((await residentBytes(pid)) - before) / viewers.length, openSeconds: seconds }
}

async function residentBytes(pid: number): Promise<number> {
  for (let n = 0; n < 3; n++) {
    process.kill(pid, 'SIGUSR2')
    await pause(700)
  }
  return Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)![1]) * 1024
}

async function medianFanOut(fanOut: () => Promise<CommandResult>): Promise<CommandResult> {
  const all: CommandResult[] = []
  for (let n = 0; n < fanOuts; n++) {
    all.push(await fanOut())
    await pause(1_500)
  }
  return all.toSorted((a, b) => a.lastMs - b.lastMs)[Math.floor(fanOuts / 2)]!
}

async function measureBaseline(generator: ChildProcess, viewers: Viewer[]): Promise<Side> {
  const baseline = forkHere('sockets-baseline-server.ts', {}, collects)
  const url = await messageOf<string>(baseline, 10_000)
  const opened = await openMany(generator, baseline.pid!, url.replace('http', 'ws'), viewers)
  const broadcast = await send(generator, { do: 'listen', event: 'viewer_count', ms: 8_000 })
  const fanOut = await medianFanOut(() =>
    send(generator, { do: 'fan-out', url: `${url}/fan-out`, headers: {}, body: '{}', event: 'live_started' }),
  )
  await send(generator, { do: 'close' })
  await stopProcess(baseline)
  return { ...opened, broadcast, fanOut }
}

async function call<T>(
  server: Server,
  { authorization }: Viewer,
  method: string,
  path: string,
  body?: object,
): Promise<T> {
  const headers = { authorization, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }
  const response = await fetch(`${server.url}/api/v1${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${path} returned ${response.status}: ${await response.text()}`)
  return response.json() as Promise<T>
}

async function measureStream(
  generator: ChildProcess,
  server: Server,
  creator: Viewer,
  viewers: Viewer[],
): Promise<Omit<Side, 'fanOut'>> {
  const { stream_id } = await call<{ stream_id: string }>(server, creator, 'POST', '/live/start', {
    title: 'Golden hour',
    visibility: 'public',
  })
  const opened = await openMany(
    generator,
    server.pid!,
    `${server.url.replace('http', 'ws')}/api/v1/ws/live/${stream_id}`,
    viewers,
  )
  // The creator likes or unlikes once a second, so that there is a change to send every second.
  let liked = false
  const changing = setInterval(() => {
    liked = !liked
    void call(server, creator, liked ? 'POST' : 'DELETE', `/live/${stream_id}/like`).catch(console.error)
  }, 1_000)
  await pause(2_000)
  const broadcast = await send(generator, { do: 'listen', event: 'viewer_count', ms: 10_000 })
  clearInterval(changing)
  await send(generator, { do: 'close' })
  await call(server, creator, 'POST', `/live/${stream_id}/end`)
  return { ...opened, broadcast }
}

async function measureFollowers(
  generator: ChildProcess,
  installation: Installation,
  server: Server,
  creator: Viewer,
  viewers: Viewer[],
): Promise<{ fanOut: CommandResult; notificationBytesEach: number }> {
  const { bytesEach } = await openMany(
    generator,
    server.pid!,
    `${server.url.replace('http', 'ws')}/api/v1/ws/notifications`,
    viewers,
  )
  const fanOut = await medianFanOut(async () => {
    const result = await send(generator, {
      ...{ do: 'fan-out', url: `${server.url}/api/v1/live/start`, headers: { authorization: creator.authorization } },
      ...{ body: JSON.stringify({ title: 'Golden hour' }), event: 'live_started' },
    })
    const { items } = await call<{ items: { stream_id: string }[] }>(server, creator, 'GET', '/live')
    await call(server, creator, 'POST', `/live/${items[0]!.stream_id}/end`)
    await waitUntilDrained(installation)
    return result
  })
  await send(generator, { do: 'close' })
  return { fanOut, notificationBytesEach: bytesEach }
}

/** Measures likes at a rate. No user likes the same post twice. */
async function likesAt(run: Run, rate: number): Promise<{ outcome: LikeOutcome['steady']; lost: number }> {
  const [creator, ...likers] = run.callers
  const total = rate * run.load.seconds
  const { core } = run.installation
  const { rows } = await core.postgres.pool.query(
    `with created as (
      insert into contents (id, type, creator_id, visibility, status, tags, created_at, updated_at, published_at)
      select uuidv7(), 'post', $1, 'public', 'published', '{}', now(), now(), now() from generate_series(1, $2)
      returning id
    ) insert into posts (id, caption) select id, 'A post to be liked' from created returning id::text`,
    [creator!.id, Math.ceil(total / likers.length)],
  )
  const pairs = (rows as { id: string }[])
    .flatMap(({ id }) => likers.map((liker) => ({ content: id, liker })))
    .slice(0, total)
  const { steady, lost } = await measureLikes(run, {
    ...{ oneByOne: 0, perSecond: rate, socketUrl: `${run.server.url.replace('http', 'ws')}/api/v1/ws/notifications` },
    socketHeaders: { authorization: creator!.authorization },
    requests: pairs.map(({ content, liker }) => ({
      ...{
        url: `${run.server.url}/api/v1/posts/${content}/like`,
        method: 'POST',
        headers: { authorization: liker.authorization },
      },
      key: `${content} ${liker.id}`,
    })),
  })
  return { outcome: steady, lost }
}
