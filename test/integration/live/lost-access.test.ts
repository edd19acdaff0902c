import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { newStream } from '../../support/contents.ts'
import { codeOf, createdId } from '../../support/replies.ts'
import { openLiveSocket } from '../../support/socket.ts'

// Whoever may no longer watch a stream hears nothing of it, by any door and on any process.

let app: TestApp
let second: string
beforeAll(async () => {
  app = await startTestApp()
  second = (await app.another({ ROLES: 'api' })).url!
})
afterAll(() => app.close())

type Loss = { what: string; lose(creator: TestUser, viewer: TestUser, stream: string): Promise<unknown> }
const losses: Loss[] = [
  { what: 'the creator becomes private', lose: (creator) => creator.api.editMe({ is_private: true }) },
  { what: 'the creator blocks the viewer', lose: (creator, viewer) => creator.api.blockUser(viewer.id, {}) },
  { what: 'the viewer blocks the creator', lose: (creator, viewer) => viewer.api.blockUser(creator.id, {}) },
  {
    what: 'the creator bans the viewer',
    lose: (creator, viewer, stream) => creator.api.banViewer(stream, { user_id: viewer.id }),
  },
]

test.each(losses)('when $what, sockets on both processes are closed before the next message', async ({ lose }) => {
  const [creator, viewer, fan] = [await app.user('creator'), await app.user('viewer'), await app.user('fan')]
  await fan.api.followUser(creator.id)
  const { id } = await newStream(creator)
  const sockets = await Promise.all(
    [app.url, second].map((url) => openLiveSocket(url, id, { accessToken: viewer.accessToken })),
  )
  const other = await openLiveSocket(second, id, { accessToken: fan.accessToken })
  for (const socket of [...sockets, other]) expect(await socket.next()).toMatchObject({ event: 'joined' })
  const before = await createdId(fan.api.createLiveComment(id, { content: 'before' }))
  for (const socket of [...sockets, other])
    expect((await socket.nextOf('live_comment')).data).toMatchObject({ comment_id: before })

  const reply = (await lose(creator, viewer, id)) as { status: number }
  expect(reply.status).toBeLessThan(300)
  await app.settle()
  await fan.api.createLiveComment(id, { content: 'after' })
  expect((await other.nextOf('live_comment')).data).toMatchObject({ text: 'after' })
  for (const socket of sockets) {
    expect((await socket.closed).code).toBe(4410)
    expect(JSON.stringify(socket.received())).not.toContain('after')
  }
  // Nor by the other doors.
  const doors = [
    await viewer.api.listLiveComments(id),
    await viewer.api.listReplies(before),
    await viewer.api.createLiveComment(id, { content: 'me too' }),
  ]
  for (const door of doors) expect([403, 404]).toContain(door.status)
  await expect(openLiveSocket(second, id, { accessToken: viewer.accessToken })).rejects.toThrow(/returned 40[34]/)
  other.close()
})

test('a banned viewer cannot read the chat, also when the stream has ended, until the ban is lifted', async () => {
  const [creator, viewer] = [await app.user('creator'), await app.user('viewer')]
  const { id } = await newStream(creator)
  const comment = await createdId(viewer.api.createLiveComment(id, { content: 'hello' }))
  await creator.api.banViewer(id, { user_id: viewer.id })
  for (const end of [false, true]) {
    if (end) await creator.api.endLive(id)
    expect(codeOf(await viewer.api.listLiveComments(id))).toBe('BANNED_FROM_STREAM')
    expect(codeOf(await viewer.api.listReplies(comment))).toBe('BANNED_FROM_STREAM')
  }
  await creator.api.unbanViewer(id, viewer.id)
  expect((await viewer.api.listLiveComments(id)).status).toBe(200)
})
