import { afterAll, beforeAll, expect, test } from 'vitest'
import { openNotifications } from '../../../clients/typescript/src/index.ts'
import type { Nova } from '../../../src/main.ts'
import { openConnections } from '../../../src/realtime/index.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { openSocket } from '../../support/socket.ts'
import { startTunnel } from '../../support/tunnel.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const openOf = (nova: Nova): number => nova.core.of(openConnections).open

test('a process that stops is not ready, still serves, and tells its sockets when to reconnect', async () => {
  const user = await app.user()
  const leaving = await app.another({ ROLES: 'api', DRAIN_SECONDS: '2' })
  const socket = await openSocket(leaving.url!, { accessToken: user.accessToken })
  await socket.next()
  const stopped = leaving.stop()
  const readiness = async (): Promise<unknown> => {
    const response = await fetch(`${leaving.url}/readyz`)
    return [response.status, ((await response.json()) as { status: string }).status]
  }
  await expect.poll(readiness).toEqual([503, 'unavailable'])
  const me = await fetch(`${leaving.url}/api/v1/users/me`, { headers: { authorization: `Bearer ${user.accessToken}` } })
  expect(me.status).toBe(200)
  expect(await socket.closed).toEqual({ code: 1001, reason: expect.stringMatching(/^reconnect in \d+ ms$/) })
  await stopped
})

test('after a rolling restart the sockets are level, and each receives what it missed', async () => {
  const running: Nova[] = []
  for (let n = 0; n < 2; n++) running.push(await app.another({ ROLES: 'api' }))
  const tunnel = await startTunnel(() => running.map(({ url }) => url!).toSorted(() => Math.random() - 0.5))
  const reader = await app.user()
  const received = new Map<number, number>()
  const sockets = Array.from({ length: 40 }, (_, n) => {
    const socket = openNotifications({ baseUrl: tunnel.baseUrl, accessToken: reader.accessToken })
    socket.on('user_followed', () => received.set(n, (received.get(n) ?? 0) + 1))
    return socket
  })
  const areOpen = (): boolean => sockets.every(({ state }) => state === 'open')
  await expect.poll(areOpen, { timeout: 20_000 }).toBe(true)
  for (const n of [0, 1]) {
    await running[n]!.stop()
    await (await app.user()).api.followUser(reader.id)
    running[n] = await app.another({ ROLES: 'api' })
  }
  const most = (): number => Math.max(...running.map(openOf))
  await expect.poll(most, { timeout: 40_000 }).toBeLessThanOrEqual(30)
  await expect.poll(areOpen, { timeout: 20_000 }).toBe(true)
  await expect.poll(() => [...received.values()].filter((count) => count === 2).length, { timeout: 10_000 }).toBe(40)
  for (const socket of sockets) socket.close()
  tunnel.stop()
}, 120_000)
