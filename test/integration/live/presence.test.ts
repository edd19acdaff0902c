import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Nova } from '../../../src/main.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { newStream } from '../../support/contents.ts'
import { randomFrom } from '../../support/random.ts'
import { openLiveSocket } from '../../support/socket.ts'

let app: TestApp
let other: Nova
beforeAll(async () => {
  app = await startTestApp({ LIVE_GRACE_SECONDS: '3600' })
  other = await app.another({ ROLES: 'api', LIVE_GRACE_SECONDS: '3600' })
})
afterAll(async () => {
  await other.stop()
  await app.close()
})

type Open = { user: TestUser; at: Nova; socket: Awaited<ReturnType<typeof openLiveSocket>> }

test.each([3, 5, 7, 14])(
  'the viewer count stays exact while viewers and the Redis connections of two processes come and go (seed %i)',
  async (seed) => {
    const random = randomFrom(seed)
    const creator = await app.user('creator')
    const users = await Promise.all(Array.from({ length: 7 }, (_, n) => app.user(`viewer${n}`)))
    const { stream_id } = await newStream(creator)
    const processes = [app.nova, other]
    let open: Open[] = []
    const disconnected = new Set<Nova>()
    const expected = (): string[] => [...new Set(open.map(({ user }) => user.id))].sort()
    const counted = async (): Promise<string[]> =>
      (await app.nova.core.redis.smembers(`${app.config.REDIS_PREFIX}viewers:${stream_id}`)).sort()
    const reconnect = async (): Promise<void> => {
      for (const { core } of disconnected) await Promise.all([core.redis.connect(), core.redisSubscriber.connect()])
      disconnected.clear()
    }
    let most = 0
    for (let step = 0; step < 60; step++) {
      const at = processes[random(2)]!
      const what = random(10)
      if (what < 5) {
        const user = users[random(users.length)]!
        const socket = await openLiveSocket(at.url!, stream_id, { accessToken: user.accessToken })
        await socket.nextOf('joined')
        open.push({ user, at, socket })
      } else if (what < 8 && open.length > 0) {
        const [closing] = open.splice(random(open.length), 1)
        closing!.socket.close()
        await closing!.socket.closed
      } else if (what === 8) {
        if (disconnected.has(at)) continue
        for (const redis of [at.core.redis, at.core.redisSubscriber]) {
          const ended = new Promise((resolve) => redis.once('end', resolve))
          redis.disconnect()
          await ended
        }
        disconnected.add(at)
      } else await reconnect()
      if (disconnected.size === 0) most = Math.max(most, expected().length)
      if (step % 15 !== 14) continue
      await reconnect()
      await expect.poll(counted, { timeout: 20_000 }).toEqual(expected())
      const status = await creator.api.getLiveStatus(stream_id)
      expect(status).toMatchObject({ data: { viewer_count: expected().length } })
      const present = 'select distinct viewer_id as id from live_viewers where session_id = $1 and left_at is null'
      const inRows = async (): Promise<string[]> =>
        (await app.db.query(present, [stream_id])).rows.map(({ id }) => id).sort()
      await expect.poll(inRows, { timeout: 5_000 }).toEqual(expected())
    }
    expect(
      ((await creator.api.getLiveStatus(stream_id)).data as { peak_viewers: number }).peak_viewers,
    ).toBeGreaterThanOrEqual(most)
    const watched = new Set(
      (await app.db.query('select viewer_id from live_viewers where session_id = $1', [stream_id])).rows.map(
        ({ viewer_id }) => viewer_id,
      ),
    )
    const ended = await creator.api.endLive(stream_id)
    expect(ended).toMatchObject({ data: { unique_viewers: watched.size } })
    for (const { socket } of open) expect(await socket.closed).toMatchObject({ code: 1000 })
    open = []
    await expect.poll(counted).toEqual([])
  },
  120_000,
)
