import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { seedGraph } from '../../cli/seed/index.ts'
import { adminUrl } from '../../cli/stack/index.ts'
import type { Config } from '../../src/config.ts'
import type { Core } from '../../src/core/core.ts'
import { openClickhouse } from '../../src/platform/clickhouse.ts'
import { type Caller, tokensOf } from './dataset.ts'

export const discoverySize = {
  users: 100_000,
  follows: 3_000_000,
  contents: 1_000_000,
  events: 1_000_000,
  tags: 5_000,
  words: 20_000,
  pictures: 10_000,
  days: 30,
  callers: 200,
} as const
/** A tenth of the contents: the cost with all contents is compared with the cost with these. */
export const fewContents = discoverySize.contents / 10

const withoutTriggers = (url: string): string =>
  `${url}?options=${encodeURIComponent('-c session_replication_role=replica')}`
const hex = (n: string): string => `lpad(to_hex(${n}), 12, '0')`
const contentId = (n: string): string => `('01930000-0001-7000-8000-' || ${hex(n)})::uuid`
const mediaId = (n: string): string => `('01930000-0001-7000-9000-' || ${hex(n)})::uuid`
// A pseudo-random number from 0 to 1: the same n and salt give the same number on every machine.
const chance = (n: string, salt: number): string =>
  `(abs(hashint8((${n})::bigint * 16 + ${salt})::bigint) / 2147483648.0)`
const skewed = (n: string, salt: number, count: number, skew: number): string =>
  `floor(${count} * ${chance(n, salt)} ^ ${skew})::integer`
const variant = (width: number): string =>
  `{"name":"${width}","content_type":"image/webp","key":"media/%1$s/${width}.webp","width":${width},` +
  `"height":${Math.round(width * 0.75)}}`

/** Returns statements that insert the contents `from` to `to`: the higher the number the newer, within 30 days. */
function contents(from: number, to: number): string[] {
  const numbers = `generate_series(${from}, ${to}) n`
  const apart = (discoverySize.days * 86_400) / discoverySize.contents
  const at = `now() - (${discoverySize.contents} - n) * interval '${apart} seconds'`
  const word = (salt: number): string => `'w' || ${skewed('n', salt, discoverySize.words, 2)}`
  return [
    `insert into contents (id, type, creator_id, visibility, status, tags, like_count, comment_count, liker_count,
      commenter_count, picture_pixels, created_at, updated_at, published_at)
      select ${contentId('n')}, 'post', numbered.id, case n % 10 when 0 then 'followers' else 'public' end, 'published',
        array['t' || ${skewed('n', 1, discoverySize.tags, 2)}, 'u' || ${skewed('n', 2, discoverySize.tags, 2)}],
        counts.likes, counts.comments, counts.likes, counts.comments, 1080 * 810, moment.at, moment.at, moment.at
      from ${numbers} cross join lateral (select ${at} as at) moment
      cross join lateral (select ${skewed('n', 3, 200, 6)} as likes, ${skewed('n', 4, 50, 6)} as comments) counts
      join numbered on
        numbered.nth = ${skewed('n', 5, discoverySize.users, 2)}`,
    `insert into posts (id, caption)
      select ${contentId('n')}, ${word(6)} || ' ' || ${word(7)} || ' ' || ${word(8)} || ' ' || ${word(9)} ||
        ' along the coast in the evening'
      from ${numbers}`,
    `insert into content_media (content_id, position, media_id, alt_text)
      select ${contentId('n')}, 0, ${mediaId(`n % ${discoverySize.pictures}`)}, 'A picture' from ${numbers}`,
    `insert into content_texts (content_id, words) select id, to_tsvector('simple', plain_words(caption)) from posts
      where id between ${contentId(String(from))} and ${contentId(String(to))}`,
    `insert into content_tags (tag, content_id, is_listed, is_counted) select tag, id, visibility = 'public',
      visibility = 'public' from contents cross join unnest(tags) tag
      where id between ${contentId(String(from))} and ${contentId(String(to))}`,
    `insert into tags (tag, content_count) select tag, count(*) filter (where is_listed) from content_tags group by tag
      on conflict (tag) do update set content_count = excluded.content_count`,
    'vacuum (analyze) contents, posts, content_media, content_texts, content_tags, tags',
  ]
}

const setup = [
  `create table numbered as select id, substr(username, 2)::integer as nth from users where username ~ '^g[0-9]+$'`,
  'create unique index on numbered (nth)',
  `update users set display_name = initcap('w' || (substr(username, 2)::integer % ${discoverySize.words})) || ' ' ||
    initcap('w' || (substr(username, 2)::integer * 7 % ${discoverySize.words})) where username ~ '^g[0-9]+$'`,
  `insert into sessions (id, user_id, created_at, last_used_at, expires_at) select gen_random_uuid(), id, now(), now(),
    now() + interval '1 day'
    from numbered order by md5(nth::text) limit ${discoverySize.callers}`,
  `insert into media (id, owner_id, kind, status, content_type, byte_size, width, height, blurhash, variants,
    created_at, updated_at)
    select ${mediaId('n')}, (select id from numbered where nth = 0), 'image', 'ready', 'image/jpeg', 300000, 1080, 810,
      'LEHV6nWB2yk8pyo0adR*.7kCMdnj',
      format('[${[150, 480, 1080].map(variant).join(',')}]', ${mediaId('n')})::json, now(), now()
    from generate_series(0, ${discoverySize.pictures - 1}) n`,
  `insert into interests (user_id, tag, weight, updated_at) select id, tag, 1 + which, now()
    from numbered cross join generate_series(1, 8) which cross join
      lateral (select 't' || ${skewed('nth * 8 + which', 10, discoverySize.tags, 2)} as tag) liked
    on conflict do nothing`,
  `insert into search_words (word) select 'w' || n from generate_series(0, ${discoverySize.words - 1}) n`,
  'vacuum (analyze) users, media, interests, sessions, search_words',
]

async function run(url: string, statements: string[]): Promise<void> {
  const client = new pg.Client(withoutTriggers(url))
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
    await client.query('checkpoint')
    // No consumer may receive the rows above. The server creates a new slot when it starts.
    await client.query(
      `select pg_drop_replication_slot(slot_name) from pg_replication_slots
        where database = current_database() and not active`,
    )
  } finally {
    await client.end()
  }
}

/** Inserts 100,000 users with 3,000,000 follows, a tenth of the contents, and the events of a day. */
export async function fillDiscoveryDataset({
  DATABASE_URL,
  CLICKHOUSE_URL,
  CLICKHOUSE_DATABASE,
}: Config): Promise<void> {
  await seedGraph(
    withoutTriggers(adminUrl(DATABASE_URL)),
    { users: discoverySize.users, edges: discoverySize.follows, seed: 1, passwordHash: 'no password' },
    () => undefined,
  )
  const { contents: all } = discoverySize
  await run(adminUrl(DATABASE_URL), [...setup, ...contents(all - fewContents + 1, all)])
  const clickhouse = openClickhouse(CLICKHOUSE_URL, CLICKHOUSE_DATABASE)
  // The events are about the newer half of the tenth; a part of it gets far more events than the rest.
  await clickhouse.command({
    query: `INSERT INTO events (timestamp, event_type, actor_id, id, target_user_id, target_content_id,
      content_type, data)
      SELECT now64(3) - toIntervalSecond(cityHash64(number, 1) % 86400),
        ['content_liked', 'content_liked', 'content_liked', 'content_liked', 'content_commented',
          'content_saved'][1 + cityHash64(number, 2) % 6],
        toUUID(concat('01930000-0009-7000-8000-',
          leftPad(lower(hex(cityHash64(number, 3) % ${discoverySize.users})), 12, '0'))),
        generateUUIDv7(), toUUID('01930000-0009-7000-9000-000000000000'),
        toUUID(concat('01930000-0001-7000-8000-', leftPad(lower(hex(toUInt64(
          ${all} - floor(${fewContents / 2} * pow((cityHash64(number, 4) % 1000000) / 1000000, 3))
        ))), 12, '0'))), 'post', '{}'
      FROM numbers(${discoverySize.events})`,
  })
  await clickhouse.close()
}

/** Inserts the other nine tenths of the contents, which are older. */
export function fillRemainingContents({ DATABASE_URL }: Config): Promise<void> {
  return run(adminUrl(DATABASE_URL), contents(1, discoverySize.contents - fewContents))
}

/**
 * Waits until the stores have finished their background work after so many writes: vacuum in Postgres, merges in
 * ClickHouse. Waits for two minutes at most.
 */
export async function untilIdle({ postgres, clickhouse }: Core): Promise<void> {
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await pause(1_000)) {
    const { rows } = await postgres.pool.query(
      `select count(*)::integer as many from pg_stat_activity where backend_type = 'autovacuum worker'`,
    )
    const merges = await clickhouse.query({ query: 'SELECT count() AS many FROM system.merges', format: 'JSONEachRow' })
    const [{ many }] = (await merges.json()) as [{ many: string }]
    if ((rows[0] as { many: number }).many === 0 && Number(many) === 0) return
  }
}

/** Returns users with access tokens that are valid for the next 15 minutes. */
export async function signInDiscovery(core: Core): Promise<Caller[]> {
  const { rows } = await core.postgres.pool.query(
    'select user_id as "userId", id as "sessionId" from sessions order by id',
  )
  return tokensOf(core, rows as { userId: string; sessionId: string }[])
}
