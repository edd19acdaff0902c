import { afterEach, expect, test } from 'vitest'
import { createClient } from '../../clients/typescript/src/index.ts'
import { testConfig } from '../support/app.ts'
import { guardedFetch } from '../support/contract.ts'
import { type NovaProcess, spawnNova } from '../support/process.ts'
import { openSocket } from '../support/socket.ts'

const running: NovaProcess[] = []
const drops: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.kill('SIGKILL')))
  for (const drop of drops.splice(0)) await drop()
})

async function spawned(...args: Parameters<typeof spawnNova>): Promise<NovaProcess> {
  const one = await spawnNova(...args)
  running.push(one)
  return one
}

async function account(url: string, username: string) {
  const response = await createClient({ baseUrl: url, fetch: guardedFetch }).register({
    username,
    email: `${username}@example.com`,
    password: 'a long enough password',
  })
  if (response.status !== 201) throw new Error(`register returned ${response.status}`)
  const accessToken = response.data.access_token
  return {
    id: response.data.user.id,
    accessToken,
    at: (base: string) => createClient({ baseUrl: base, accessToken, fetch: guardedFetch }),
  }
}

test('a process killed between a like and its notification delivers it exactly once after a restart', async () => {
  const { config, drop } = await testConfig()
  drops.push(drop)
  // An API without relay and worker: its events are not published until the next process starts.
  const first = await spawned(config, { ROLES: 'api' })
  const [bob, alice] = [await account(first.url, 'bob'), await account(first.url, 'alice')]
  const post = await bob.at(first.url).createPost({ caption: 'hello', visibility: 'public' })
  if (post.status !== 201) throw new Error('unreachable')
  expect((await alice.at(first.url).likePost(post.data.id)).status).toBe(200)
  await first.kill('SIGKILL')

  const second = await spawned(config)
  const socket = await openSocket(second.url, { accessToken: bob.accessToken })
  const messages = [await socket.next()]
  if (messages[0]!.event === 'connected' && messages[0]!.data.unread_notifications === 0)
    messages.push(await socket.next())
  socket.close()
  // Kill it once more, in the middle of its work.
  await second.kill('SIGKILL')
  const third = await spawned(config)
  await expect
    .poll(async () => ((await bob.at(third.url).listNotifications()).data as { items: object[] }).items.length, {
      timeout: 20_000,
    })
    .toBe(1)
  const list = await bob.at(third.url).listNotifications()
  expect(list.data).toMatchObject({
    unread_count: 1,
    items: [{ event: 'content_liked', data: { user_id: alice.id, new_like_count: 1 } }],
  })
})

test('a worker killed repeatedly during many likes loses no notification and duplicates none', async () => {
  const { config, drop } = await testConfig({ CONSUMER_ACK_WAIT_MS: '2000' })
  drops.push(drop)
  const api = await spawned(config, { ROLES: 'api' })
  const creator = await account(api.url, 'creator')
  const post = await creator.at(api.url).createPost({ caption: 'hello', visibility: 'public' })
  if (post.status !== 201) throw new Error('unreachable')
  const fans = await Promise.all(Array.from({ length: 60 }, (_, n) => account(api.url, `fan${n}`)))
  let worker = await spawned(config, { ROLES: 'relay,worker' })
  for (let round = 0; round < 3; round++) {
    const likes = fans.slice(round * 20, round * 20 + 20).map((fan) => fan.at(api.url).likePost(post.data.id))
    expect((await Promise.all(likes)).every(({ status }) => status === 200)).toBe(true)
    await worker.kill('SIGKILL')
    worker = await spawned(config, { ROLES: 'relay,worker' })
  }
  await expect
    .poll(async () => ((await creator.at(api.url).listNotifications()).data as { unread_count: number }).unread_count, {
      timeout: 25_000,
    })
    .toBe(60)
  const list = await creator.at(api.url).listNotifications({ limit: 100 })
  const likers = (list.data as { items: { data: { user_id: string } }[] }).items.map(({ data }) => data.user_id)
  expect(new Set(likers).size).toBe(60)
}, 60_000)

test('on SIGTERM a process finishes a running request, closes its sockets with 1001, and exits with 0', async () => {
  const { config, drop } = await testConfig()
  drops.push(drop)
  const nova = await spawned(config)
  const user = await account(nova.url, 'user')
  const first = await createNotification(nova, user)
  const socket = await openSocket(nova.url, { accessToken: user.accessToken })
  await socket.next()
  const slow = user.at(nova.url).listNotifications({ after: first, wait: 20 })
  // The long poll must have reached the server before SIGTERM.
  await expect
    .poll(async () => await (await fetch(`${nova.operationsUrl}/metrics`)).text())
    .toMatch(/nova_sockets_open 1\n[\s\S]*nova_long_polls_open 1\n/)
  const code = nova.kill('SIGTERM')
  expect((await slow).status).toBe(200)
  expect(await socket.closed).toMatchObject({ code: 1001 })
  expect(await code).toBe(0)
})

async function createNotification(nova: NovaProcess, user: Awaited<ReturnType<typeof account>>): Promise<string> {
  const fan = await account(nova.url, 'a_fan')
  await fan.at(nova.url).followUser(user.id)
  let id: string | undefined
  await expect
    .poll(
      async () => {
        id = ((await user.at(nova.url).listNotifications()).data as { items: { id: string }[] }).items[0]?.id
        return id
      },
      { timeout: 15_000 },
    )
    .toBeTruthy()
  return id!
}
