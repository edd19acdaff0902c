import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { v7 } from 'uuid'
import { randomFrom } from './seeding.ts'

/** `passwordHash` is the hash of the one password of all users. */
export type Graph = { users: number; edges: number; seed: number; passwordHash: string }

// Fixed times, so that a seed gives the same ids on every day.
const begin = Date.UTC(2024, 0, 1)
const end = Date.UTC(2026, 0, 1)
// The number of followers of the k-th user falls as k ^ (1 / skew - 1). With 100,000 users and 30 follows each, the
// first user has 40,000 followers, the middle one 17.
const skew = 3
const chunkCharacters = 64 * 1024

/**
 * Adds `users` accounts, g0, g1, and so on, and `edges` follows between them, in one transaction. The number of follows
 * of each user is spread around the mean, and most of them are follows of the first users. The same seed creates the
 * same graph. No user is notified, because there are no events; the row changes are in the write-ahead log as always.
 * Other writes of follows wait for the transaction.
 *
 * @throws Error when that many edges are impossible, or when the database already has such usernames.
 */
export async function seedGraph(
  connectionString: string,
  graph: Graph,
  onProgress: (step: string) => void,
): Promise<void> {
  const most = graph.users * (graph.users - 1)
  if (graph.edges > most) throw new Error(`${graph.users} users can have ${most} follows at most, not ${graph.edges}.`)
  const client = new pg.Client(connectionString)
  await client.connect()
  try {
    await refuseTaken(client)
    const random = randomFrom(graph.seed)
    const joined = Array.from({ length: graph.users }, (_, n) => begin + Math.floor(((end - begin) * n) / graph.users))
    const ids = joined.map((at) => idAt(at, random))
    await client.query('begin')
    const progress = (what: string, of: number) => (done: number) =>
      onProgress(`${Math.floor((100 * done) / of)} % of the ${what}`)
    await copy(
      client,
      'users (id, username, email, password_hash, display_name, created_at, updated_at)',
      userRows(graph, ids, joined),
      progress('users', graph.users),
    )
    // For each edge the row triggers would lock the pair and update two users. They have nothing to refuse, because new
    // users have no blocks. Nobody else may count meanwhile.
    await client.query('lock table follows in share row exclusive mode')
    await client.query('set local session_replication_role = replica')
    await copy(
      client,
      'follows (id, follower_id, following_id, created_at)',
      followRows(graph, ids, joined, random),
      progress('follows', graph.edges),
    )
    await client.query('reset session_replication_role')
    onProgress('counting')
    await client.query(countAll)
    await client.query('commit')
    onProgress('vacuuming')
    // Index-only scans need the visibility map, which a new table does not have yet.
    await client.query('vacuum (analyze) users, follows')
  } finally {
    await client.end()
  }
}

const countAll = `update users
  set follower_count = counted.followers, following_count = counted.followings
  from (
    select id, sum(followers)::integer as followers, sum(followings)::integer as followings
    from (
      select following_id as id, count(*) as followers, 0 as followings
      from follows
      group by 1
      union all
      select follower_id, 0, count(*)
      from follows
      group by 1
    ) ends
    group by id
  ) counted
  where users.id = counted.id
    and (follower_count, following_count) is distinct from (counted.followers, counted.followings)`

async function refuseTaken(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `select username from users where username ~ '^g[0-9]+$' or email ~ '^g[0-9]+@example\\.com$' limit 1`,
  )
  const [taken] = rows as { username: string }[]
  if (taken)
    throw new Error(
      `The database has a user ${taken.username} already: ` +
        'a graph can be added only once, and needs free usernames g0, g1, …',
    )
}

function* userRows({ users, passwordHash }: Graph, ids: string[], joined: number[]): Generator<string> {
  for (let n = 0; n < users; n++) {
    const at = new Date(joined[n]!).toISOString()
    yield `${ids[n]}\tg${n}\tg${n}@example.com\t${passwordHash}\tUser ${n}\t${at}\t${at}\n`
  }
}

/** Yields rows in the order of the followers, with ids in that order, so that three of four indexes grow at the end. */
function* followRows(
  { users, edges }: Graph,
  ids: string[],
  joined: number[],
  random: () => number,
): Generator<string> {
  const others = users - 1
  let made = 0
  for (let follower = 0, left = edges; follower < users; follower++) {
    const remaining = others - follower
    const drawn = Math.round((left / (remaining + 1)) * -Math.log(1 - random()))
    const count = Math.max(left - remaining * others, Math.min(drawn, others, left))
    const chosen = new Set<number>()
    while (chosen.size < count) {
      const other = Math.floor(users * random() ** skew)
      if (other !== follower) chosen.add(other)
    }
    for (const following of Uint32Array.from(chosen).sort()) {
      const since = joined[Math.max(follower, following)]!
      const at = since + Math.floor((end - since) * random())
      yield `${idAt(end + made++, random)}\t${ids[follower]}\t${ids[following]}\t${new Date(at).toISOString()}\n`
    }
    left -= count
  }
}

function idAt(msecs: number, random: () => number): string {
  const words = Uint32Array.of(random() * 2 ** 32, random() * 2 ** 32, random() * 2 ** 32, random() * 2 ** 32)
  return v7({ msecs, random: new Uint8Array(words.buffer) })
}

/** Streams rows into a table, with back-pressure from Postgres. */
async function copy(
  client: pg.Client,
  into: string,
  rows: Iterable<string>,
  onProgress: (done: number) => void,
): Promise<void> {
  await pipeline(
    Readable.from(chunked(rows, onProgress), { objectMode: false }),
    client.query(copyFrom(`copy ${into} from stdin`)),
  )
}

function* chunked(rows: Iterable<string>, onProgress: (done: number) => void): Generator<string> {
  let [chunk, done] = ['', 0]
  for (const row of rows) {
    chunk += row
    done++
    if (chunk.length < chunkCharacters) continue
    yield chunk
    chunk = ''
    onProgress(done)
  }
  yield chunk
  onProgress(done)
}
