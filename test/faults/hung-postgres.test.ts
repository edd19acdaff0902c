import { afterAll, expect, test } from 'vitest'
import { startOnOwnPostgres } from '../support/own-postgres.ts'

const cleaning: (() => unknown)[] = []
afterAll(async () => {
  for (const clean of cleaning.toReversed()) await clean()
}, 30_000)

test('while Postgres hangs, single reads and writes get 503 in time, and at once after the first', async () => {
  const { postgres, nova, clientOf } = await startOnOwnPostgres(cleaning, 'api')
  const api = clientOf(nova)
  const timed = async (call: () => Promise<{ status: number; data?: unknown }>) => {
    const began = performance.now()
    const { status, data } = await call()
    return { status, code: (data as { error?: { code: string } }).error?.code, ms: performance.now() - began }
  }
  const reads = [() => api.getMe(), () => api.listNotifications({}), () => api.getFollowingFeed({})]
  const writes = [
    () => api.createPost({ caption: 'a text', visibility: 'public' }),
    () => api.editMe({ display_name: 'another' }),
  ]
  for (const calls of [reads, writes]) {
    postgres.hang()
    const [first, ...others] = [await timed(calls[0]!), await timed(calls[1]!), await timed(calls.at(-1)!)]
    postgres.resume()
    for (const { status, code } of [first, ...others]) expect([status, code]).toEqual([503, 'SERVICE_UNAVAILABLE'])
    expect(first.ms).toBeLessThan(3_000)
    for (const { ms } of others) expect(ms).toBeLessThan(1_000)
    await expect.poll(async () => (await api.getMe()).status, { timeout: 5_000 }).toBe(200)
  }
}, 90_000)

test('Postgres shuts down at once although the relay lets it keep the log of the last seconds', async () => {
  const { postgres, nova, clientOf } = await startOnOwnPostgres(cleaning, 'api,relay,worker')
  const api = clientOf(nova)
  for (let n = 0; n < 20; n++)
    expect((await api.createPost({ caption: `${n}`, visibility: 'public' })).status).toBe(201)
  const began = performance.now()
  await postgres.stop()
  expect(performance.now() - began).toBeLessThan(4_000)
  await postgres.start()
  await expect.poll(async () => (await api.getMe()).status, { timeout: 10_000 }).toBe(200)
}, 90_000)
