import { afterEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { createClient } from '../../clients/typescript/src/index.ts'
import { openRuntime } from '../../src/runtime.ts'
import { signAccessToken } from '../../src/sessions/access-token.ts'
import { adminPool } from '../support/admin-pool.ts'
import { testConfig } from '../support/app.ts'
import { guardedFetch } from '../support/contract.ts'
import { type NovaProcess, spawnNova } from '../support/process.ts'

const running: NovaProcess[] = []
const cleaning: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.kill('SIGKILL')))
  for (const clean of cleaning.splice(0).toReversed()) await clean()
})

const watching = { first: 500, second: 100, both: 50 }

test('an API process killed with 500 viewers leaves closed rows and, within 30 seconds, an exact count', async () => {
  const { config, drop } = await testConfig({
    LIVE_GRACE_SECONDS: '600',
    // The sockets of this test do not connect again.
    LEVEL_SOCKETS: 'false',
  })
  cleaning.push(drop)
  const [first, second] = await Promise.all([spawnNova(config, { ROLES: 'api' }), spawnNova(config)])
  running.push(first, second)
  const db = adminPool(config)
  cleaning.push(() => db.end())
  const core = await openRuntime(config)
  cleaning.push(() => core.close())
  // Accounts without passwords: creating six hundred hashes would take longer than the rest of the test.
  const { rows } = await db.query(
    `with created as (
      insert into users (id, username, email, password_hash, display_name, created_at, updated_at)
      select gen_random_uuid(), 'viewer_' || n, 'viewer_' || n || '@example.com', null, 'Viewer', now(), now()
      from generate_series(1, $1) n
      returning id
    )
    insert into sessions (id, user_id, created_at, last_used_at, expires_at)
      select gen_random_uuid(), id, now(), now(), now() + interval '1 day'
      from created
      returning id as "sessionId", user_id as "userId"`,
    [watching.first + watching.second],
  )
  const tokens = await Promise.all(
    (rows as { sessionId: string; userId: string }[]).map((one) => signAccessToken(core, { ...one, role: 'user' })),
  )
  const registered = await createClient({ baseUrl: second.url, fetch: guardedFetch }).register({
    ...{ username: 'creator', email: 'creator@example.com', password: 'a long enough password' },
  })
  if (registered.status !== 201) throw new Error('unreachable')
  const creator = createClient({ baseUrl: second.url, accessToken: registered.data.access_token, fetch: guardedFetch })
  const started = await creator.startLive({ title: 'Golden hour' })
  if (started.status !== 201) throw new Error('unreachable')
  const { stream_id } = started.data
  const watch = (url: string, token: string): Promise<WebSocket> =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(`${url.replace('http', 'ws')}/api/v1/ws/live/${stream_id}`, {
        headers: { authorization: `Bearer ${token}` },
      })
      socket.once('message', () => resolve(socket))
      socket.once('error', reject)
      cleaning.push(async () => socket.terminate())
    })
  const status = async () => {
    const response = await creator.getLiveStatus(stream_id)
    if (response.status !== 200) throw new Error('unreachable')
    return response.data
  }
  for (let n = 0; n < watching.first; n += 50)
    await Promise.all(tokens.slice(n, n + 50).map((token) => watch(first.url, token)))
  // The last viewers of the first process also watch on the second.
  await Promise.all(tokens.slice(watching.first - watching.both).map((token) => watch(second.url, token)))
  expect(await status()).toMatchObject({
    viewer_count: watching.first + watching.second,
    peak_viewers: watching.first + watching.second,
  })

  await first.kill('SIGKILL')
  running.splice(running.indexOf(first), 1)
  const began = performance.now()
  await expect
    .poll(async () => (await status()).viewer_count, { timeout: 30_000, interval: 200 })
    .toBe(watching.second + watching.both)
  console.log(`the count was exact ${((performance.now() - began) / 1000).toFixed(1)} s after the kill`)
  expect(await status()).toMatchObject({ peak_viewers: watching.first + watching.second })
  const present = `select count(*)::int as n, count(distinct viewer_id)::int as viewers
    from live_viewers
    where session_id = $1 and left_at is null`
  await expect
    .poll(async () => (await db.query(present, [stream_id])).rows[0])
    .toEqual({ n: watching.second + watching.both, viewers: watching.second + watching.both })
  const ended = await creator.endLive(stream_id)
  expect(ended.data).toMatchObject({
    unique_viewers: watching.first + watching.second,
    peak_viewers: watching.first + watching.second,
  })
  const keys = await core.redis.keys(`${config.REDIS_PREFIX}viewers:*`)
  expect(keys).toEqual([])
}, 90_000)
