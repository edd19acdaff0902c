import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ctx, systemCtx } from '../../../src/core/context.ts'
import { storeLiveMessages } from '../../../src/live/live-messages.ts'
import { loadConfig } from '../../../src/load-config.ts'
import { type Nova, startNova } from '../../../src/main.ts'
import { type Draft, storeForAll, storeNotifications } from '../../../src/notifications/store-notifications.ts'
import { createLog } from '../../../src/platform/log.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { newStream } from '../../support/contents.ts'
import { toEnv } from '../../support/environment.ts'
import { randomFrom } from '../../support/random.ts'

const seed = 20261127
const start = Date.parse('2026-11-27T10:00:00.000Z')

let app: TestApp
let now = start
const processes: Nova[] = []

beforeAll(async () => {
  // No worker runs besides this test.
  app = await startTestApp({ ROLES: 'api' })
  const config = loadConfig({ ...toEnv(app.config), ROLES: 'api' })
  const frozen = { clock: { now: () => new Date(now) }, log: createLog(config.LOG_LEVEL) }
  for (let n = 0; n < 2; n++) processes.push(await startNova(config, frozen))
})
afterAll(async () => {
  await Promise.all(processes.map((one) => one.stop()))
  await app.close()
})

/** Lets both processes store concurrently in rounds, at a clock that stops, jumps ahead and goes back. */
async function inRounds(random: (below: number) => number, store: (ctx: Ctx) => Promise<unknown>): Promise<void> {
  for (let round = 0; round < 40; round++) {
    const move = random(4)
    if (move === 0) now += random(3)
    if (move === 1) now -= random(5_000)
    if (move === 2 && random(3) === 0) now = start
    const stores = Array.from({ length: 1 + random(6) }, (_, n) => store(systemCtx(processes[n % 2]!.core)))
    await Promise.all(stores)
  }
}

type LogOrder = { many: number; last_seq: number; ids: number; in_order: boolean; versions: string[] }

async function orderOf(messages: string, owner: string): Promise<LogOrder[]> {
  const { rows } = await app.db.query(`
    select count(*)::int as many,
      max(seq)::int as last_seq,
      count(distinct id)::int as ids,
      array_agg(id order by id) = array_agg(id order by seq) as in_order,
      array_agg(distinct substr(id::text, 15, 1)) as versions
    from ${messages}
    group by ${owner}`)
  return rows
}

function expectOrder(logs: LogOrder[]): void {
  for (const { many, ...found } of logs)
    expect(found, `seed ${seed}`).toEqual({ last_seq: many, ids: many, in_order: true, versions: ['7'] })
}

test('ids of notifications have the order of their sequence numbers, whatever the clocks show', async () => {
  const random = randomFrom(seed)
  const actor = await app.user('actor')
  const users = await Promise.all([app.user(), app.user(), app.user()])
  let causes = 0
  const draft = (user_id: string): Draft => ({
    user_id,
    actor_id: actor.id,
    event: 'user_unfollowed',
    cause: `test:${causes++}`,
    data: { follower_id: actor.id, timestamp: new Date(now).toISOString() },
    at: new Date(now).toISOString(),
  })
  const one = (): string => users[random(users.length)]!.id
  await inRounds(random, (ctx) => {
    const how = random(3)
    if (how === 0) return storeNotifications(ctx, [draft(one())])
    if (how === 1)
      return storeNotifications(
        ctx,
        Array.from({ length: 1 + random(40) }, () => draft(one())),
      )
    const { user_id, ...same } = draft(one())
    return storeForAll(ctx, { ...same, others_content_id: null, user_ids: users.map(({ id }) => id) })
  })
  const logs = await orderOf('notifications', 'user_id')
  expect(logs).toHaveLength(users.length)
  expectOrder(logs)
  const { rows } = await app.db.query('select count(distinct id)::int as ids, count(*)::int as many from notifications')
  expect(rows[0].ids).toBe(rows[0].many)
})

test('ids of live messages have the order of their sequence numbers, whatever the clocks show', async () => {
  const random = randomFrom(seed)
  const streams: string[] = []
  for (const creator of [await app.user('creator'), await app.user('creator')]) {
    streams.push((await newStream(creator)).stream_id)
  }
  let causes = 0
  await inRounds(random, (ctx) =>
    storeLiveMessages(
      ctx,
      Array.from({ length: 1 + random(10) }, () => ({
        stream_id: streams[random(streams.length)]!,
        event: 'live_updated',
        cause: `test:${causes++}`,
        author_id: null,
        data: { timestamp: new Date(now).toISOString() },
        at: new Date(now).toISOString(),
      })),
    ),
  )
  const logs = await orderOf('live_messages', 'session_id')
  expect(logs).toHaveLength(streams.length)
  expectOrder(logs)
})

test('an id starts with the time of its creation, to a 4096th of a millisecond', async () => {
  const tick = start * 4096 + 2049
  const { rows } = await app.db.query('select numbered_id($1)::text as id', [tick])
  const { id } = rows[0] as { id: string }
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7801-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(start)
})
