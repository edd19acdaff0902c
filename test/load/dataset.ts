import pg from 'pg'
import type { Core } from '../../src/core/core.ts'
import { signAccessToken } from '../../src/sessions/access-token.ts'

export const size = { users: 2_000, follows: 50, posts: 40_000, likes: 300_000, callers: 200 } as const

export type Caller = { id: string; authorization: string }

const hex = (expression: string): string => `lpad(to_hex(${expression}), 12, '0')`
const userId = (n: string): string => `('01930000-0000-7000-8000-' || ${hex(n)})::uuid`
const sessionId = (n: string): string => `('01930000-0000-7000-9000-' || ${hex(n)})::uuid`
const postId = (n: string): string => `('01930000-0001-7000-8000-' || ${hex(n)})::uuid`
const mediaId = (n: string): string => `('01930000-0001-7000-9000-' || ${hex(n)})::uuid`
const followId = (a: string, b: string): string =>
  `('01930000-0002-7000-8000-' || ${hex(`${a} * 100000 + ${b}`)})::uuid`
// A pseudo-random number: the same n gives the same number on every machine.
const scatter = (n: string): string => `(abs(hashint4(${n})::bigint))`
const creator = (n: string): string => `(1 + ${scatter(n)} % ${size.users})`
const variant = (width: number): string =>
  `{"name":"${width}","key":"media/%1$s/${width}.webp","width":${width},"height":${Math.round(width * 0.75)}}`

const statements = [
  // There are hundreds of thousands of rows, so the row triggers are off, and the statements below set the counters.
  `set session_replication_role = replica`,
  `insert into users (id, username, email, password_hash, display_name, follower_count, following_count, created_at,
    updated_at)
    select ${userId('n')}, 'user_' || n, 'user_' || n || '@example.com', 'no password', 'User Number ' || n,
      ${size.follows}, ${size.follows},
      now() - interval '60 days', now() - interval '60 days' from generate_series(1, ${size.users}) n`,
  `insert into sessions (id, user_id, created_at, last_used_at, expires_at)
    select ${sessionId('n')}, ${userId('n')}, now(), now(), now() + interval '1 day'
    from generate_series(1, ${size.users}) n`,
  // Each follows every 39th user, 50 times, modulo the number of users: no user twice, and never themselves.
  `insert into follows (id, follower_id, following_id, created_at)
    select ${followId('a', 'b')}, ${userId('a')}, ${userId('b')}, now() - interval '50 days' + step * interval '1 hour'
    from generate_series(1, ${size.users}) a, generate_series(1, ${size.follows}) step,
      lateral (select 1 + (a - 1 + step * 39) % ${size.users} as b) other`,
  `insert into media (id, owner_id, kind, status, content_type, byte_size, width, height, blurhash, variants,
    created_at, updated_at)
    select ${mediaId('n')}, ${userId(creator('n'))}, 'image', 'ready', 'image/jpeg', 300000, 1080, 810,
      'LEHV6nWB2yk8pyo0adR*.7kCMdnj',
      format('[${[150, 480, 1080].map(variant).join(',')}]', ${mediaId('n')})::json, at, at
    from generate_series(1, ${size.posts}) n,
      lateral (select now() - (${size.posts} - n) * interval '1 minute' as at) moment`,
  `insert into media_usage (owner_id, stored_bytes) select owner_id, sum(byte_size) from media group by 1`,
  // Steps of 271, a prime that does not divide the number of users: no user likes a post twice.
  `insert into likes (content_id, user_id, created_at)
    select ${postId('p')}, ${userId(`(1 + (i / ${size.posts} * 271 + ${scatter('p')}) % ${size.users})`)}, now()
    from generate_series(0, ${size.likes - 1}) i, lateral (select 1 + i % ${size.posts} as p) post`,
  `insert into contents (id, type, creator_id, visibility, status, tags, like_count, liker_count, created_at,
    updated_at, published_at)
    select ${postId('n')}, 'post', ${userId(creator('n'))}, 'public', 'published', array['tag' || n % 500, 'photo'],
      liked.times, liked.times - own.times, at, at, at
    from generate_series(1, ${size.posts}) n
      join (select content_id, count(*) as times from likes group by 1) liked
        on liked.content_id = ${postId('n')},
      lateral (select count(*) as times from likes
        where content_id = ${postId('n')} and user_id = ${userId(creator('n'))}) own,
      lateral (select now() - (${size.posts} - n) * interval '1 minute' as at) moment`,
  `insert into posts (id, caption)
    select ${postId('n')}, 'Picture ' || n || ' of a long walk along the coast in the evening #photo #tag' || n % 500
    from generate_series(1, ${size.posts}) n`,
  `insert into content_media (content_id, position, media_id, alt_text)
    select ${postId('n')}, 0, ${mediaId('n')}, 'A picture' from generate_series(1, ${size.posts}) n`,
  `update users set post_count = posted.times
    from (select creator_id, count(*) as times from contents group by 1) posted where posted.creator_id = users.id`,
  `vacuum (analyze)`,
  `checkpoint`,
]

/** Returns the id of the n-th post. */
export function postIdOf(n: number): string {
  return `01930000-0001-7000-8000-${n.toString(16).padStart(12, '0')}`
}

/** Fills an empty database that has been migrated; always with the same data. */
export async function fillDataset(databaseUrl: string): Promise<void> {
  const client = new pg.Client(databaseUrl)
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
    // No consumer may receive the rows above. The server creates a new slot when it starts.
    await client.query(
      `select pg_drop_replication_slot(slot_name) from pg_replication_slots
        where database = current_database() and not active`,
    )
  } finally {
    await client.end()
  }
}

/** Creates an empty database with this name and returns its URL. An existing database with the name is dropped. */
export async function freshDatabase(serverUrl: string, name: string): Promise<string> {
  const admin = new pg.Client(serverUrl)
  await admin.connect()
  try {
    // Slots of earlier parts are dropped too: a slot without a reader keeps the whole log.
    await admin.query(
      `select pg_drop_replication_slot(slot_name) from pg_replication_slots
        where database like 'bench%' and not active`,
    )
    await admin.query(`drop database if exists ${name} with (force)`)
    await admin.query(`create database ${name}`)
  } finally {
    await admin.end()
  }
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

/** Returns users from all over the data set, with access tokens that are valid for the next 15 minutes. */
export async function signIn(core: Core): Promise<Caller[]> {
  const step = size.users / size.callers
  const { rows } = await core.postgres.pool.query(
    `select ${userId('n')}::text as "userId", ${sessionId('n')}::text as "sessionId"
      from generate_series(1, ${size.users}, ${step}) n`,
  )
  return tokensOf(core, rows as { userId: string; sessionId: string }[])
}

/** Creates access tokens for existing sessions. */
export function tokensOf(core: Core, sessions: { userId: string; sessionId: string }[]): Promise<Caller[]> {
  return Promise.all(
    sessions.map(async ({ userId, sessionId }) => ({
      id: userId,
      authorization: `Bearer ${await signAccessToken(core, { userId, sessionId, role: 'user' })}`,
    })),
  )
}
