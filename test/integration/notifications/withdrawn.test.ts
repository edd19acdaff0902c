import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { userWithRole } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { queryClickHouse } from '../../support/clickhouse.ts'
import { newStream } from '../../support/contents.ts'
import { textPost } from '../../support/pictures.ts'
import { pushesTo } from '../../support/pushes.ts'
import { createdId } from '../../support/replies.ts'

// A notification is shown as long as what it is about exists, with the texts that its reader may see at that time.

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

type Shown = { id: string; event: string; data: { text?: string | null; title?: string } }
async function shownTo(user: TestUser): Promise<{ items: Shown[]; unread: number }> {
  const [list, groups] = [await user.api.listNotifications(), await user.api.listNotificationGroups()]
  if (list.status !== 200 || groups.status !== 200) throw new Error('unreachable')
  expect(groups.data.unread_count).toBe(list.data.unread_count)
  const { rows } = await app.db.query(
    'select count(*)::int as n from notifications where user_id = $1 and read_at is null',
    [user.id],
  )
  expect(list.data.unread_count).toBe(rows[0].n)
  // Whatever is unread is listed, and the other way round.
  const unread = list.data.items.filter(({ read_at }) => read_at === null)
  expect(list.data.unread_count).toBe(unread.length)
  expect(groups.data.items.reduce((sum, { unread_count }) => sum + unread_count, 0)).toBe(unread.length)
  return { items: list.data.items as Shown[], unread: list.data.unread_count }
}

/** A way to be notified, and a way in which that ends. */
type Case = {
  what: string
  /** Causes one notification of `ana`. Returns how the cause ends. */
  cause(ana: TestUser, ben: TestUser): Promise<() => Promise<unknown>>
}

const cases: Case[] = [
  {
    what: 'a like that is taken back',
    async cause(ana, ben) {
      const post = await textPost(ana)
      await ben.api.likePost(post)
      return () => ben.api.unlikePost(post)
    },
  },
  {
    what: 'a like of a post that is deleted',
    async cause(ana, ben) {
      const post = await textPost(ana)
      await ben.api.likePost(post)
      return () => ana.api.deletePost(post)
    },
  },
  {
    what: 'a follow that ends',
    async cause(ana, ben) {
      await ben.api.followUser(ana.id)
      return () => ben.api.unfollowUser(ana.id)
    },
  },
  {
    what: 'a follower who is removed',
    async cause(ana, ben) {
      await ben.api.followUser(ana.id)
      return () => ana.api.removeFollower(ben.id)
    },
  },
  {
    what: 'a follow request that is withdrawn',
    async cause(ana, ben) {
      await ana.api.editMe({ is_private: true })
      await ben.api.followUser(ana.id)
      return () => ben.api.withdrawFollowRequest(ana.id)
    },
  },
  {
    what: 'a follow request that is declined',
    async cause(ana, ben) {
      await ana.api.editMe({ is_private: true })
      await ben.api.followUser(ana.id)
      return () => ana.api.declineFollowRequest(ben.id)
    },
  },
  {
    what: 'a comment that is deleted',
    async cause(ana, ben) {
      const id = await createdId(ben.api.createPostComment(await textPost(ana), { content: 'secret' }))
      return () => ben.api.deleteComment(id)
    },
  },
  {
    what: 'an answer whose thread is deleted',
    async cause(ana, ben) {
      const post = await textPost(ben)
      const first = await createdId(ana.api.createPostComment(post, { content: 'first' }))
      await ben.api.createPostComment(post, { content: 'secret', parent_id: first })
      return () => ben.api.deleteComment(first)
    },
  },
  {
    what: 'an answer below a post that is deleted',
    async cause(ana, ben) {
      const post = await textPost(ben)
      const first = await createdId(ana.api.createPostComment(post, { content: 'first' }))
      await ben.api.createPostComment(post, { content: 'secret', parent_id: first })
      return () => ben.api.deletePost(post)
    },
  },
  {
    what: 'a share of a post that is deleted',
    async cause(ana, ben) {
      const post = await textPost(ana)
      await ben.api.sharePost(post, { text: 'secret' })
      return () => ana.api.deletePost(post)
    },
  },
  {
    what: 'a mention in a post that is deleted',
    async cause(ana, ben) {
      const post = await textPost(ben, `secret @${ana.username}`)
      return () => ben.api.deletePost(post)
    },
  },
  {
    what: 'a mention in a comment that is deleted',
    async cause(ana, ben) {
      const id = await createdId(ben.api.createPostComment(await textPost(ben), { content: `secret @${ana.username}` }))
      return () => ben.api.deleteComment(id)
    },
  },
  {
    what: 'a stream that is deleted',
    async cause(ana, ben) {
      await ana.api.followUser(ben.id)
      const { id } = await newStream(ben, { title: 'secret' })
      return () => ben.api.deleteLive(id)
    },
  },
  {
    what: 'a stream for close friends whose reader is one no longer',
    async cause(ana, ben) {
      await ben.api.addCloseFriend(ana.id)
      await newStream(ben, { title: 'secret', visibility: 'close_friends' })
      return () => ben.api.removeCloseFriend(ana.id)
    },
  },
  {
    what: 'a stream of an account that becomes private',
    async cause(ana, ben) {
      await ana.api.followUser(ben.id)
      await newStream(ben, { title: 'secret' })
      return async () => {
        await ben.api.removeFollower(ana.id)
        await ben.api.editMe({ is_private: true })
      }
    },
  },
  {
    what: 'something that a suspended user did',
    async cause(ana, ben) {
      await ben.api.likePost(await textPost(ana))
      const admin = await userWithRole(app, 'admin')
      return () => admin.api.suspendUser(ben.id, { reason: 'spam' })
    },
  },
]

describe('a notification is withdrawn from lists, groups, polls, sockets and pushes:', () => {
  test.each(cases)('$what', async ({ cause }) => {
    const [ana, ben, cleo] = [await app.user('ana'), await app.user('ben'), await app.user('cleo')]
    const token = `token-${ana.id}`
    await ana.api.registerDevice({ platform: 'ios', token })
    await cleo.api.followUser(ana.id)
    const end = await cause(ana, ben)
    await app.settle()
    const before = await shownTo(ana)
    const [notification] = before.items.filter(({ data }) => Object.values(data).includes(ben.id))
    expect(notification).toBeDefined()
    const socket = await app.socket(ana)
    await socket.next()

    const pushed = async (): Promise<number> =>
      (await pushesTo(app, token)).filter(({ payload }) => payload.notification_id === notification!.id).length
    const beforeEnd = await pushed()
    const reply = (await end()) as { status?: number } | undefined
    expect(reply?.status ?? 200).toBeLessThan(300)
    // At once: before any consumer has handled the event.
    const list = await ana.api.listNotifications()
    expect(JSON.stringify(list.data)).not.toContain(notification!.id)
    const replayed = await app.socket(ana, { lastEventId: '00000000-0000-0000-0000-000000000000' })
    await replayed.next()
    await app.settle()
    const after = await shownTo(ana)
    expect(after.items.map(({ id }) => id)).toEqual(
      before.items.map(({ id }) => id).filter((id) => id !== notification!.id),
    )
    expect(after.unread).toBe(before.unread - 1)

    // The open socket is told, and a client that resumes is told as well.
    for (const connection of [socket, await app.socket(ana, { lastEventId: before.items[0]!.id })]) {
      const { data } = await connection.nextOf('notifications_withdrawn')
      expect(data).toMatchObject({ is_complete: true })
      expect(data.notification_ids).toContain(notification!.id)
      connection.close()
    }
    const replay = replayed.received() as { id?: string }[]
    expect(replay.map(({ id }) => id)).not.toContain(notification!.id)
    replayed.close()
    expect(await pushed()).toBe(beforeEnd)
  })
})

test('a like that is taken back and given again is shown again, read, and can be withdrawn again', async () => {
  const [ana, ben] = [await app.user('ana'), await app.user('ben')]
  const post = await textPost(ana)
  await ben.api.likePost(post)
  await app.settle()
  for (let round = 0; round < 2; round++) {
    await ben.api.unlikePost(post)
    await app.settle()
    expect(await shownTo(ana)).toEqual({ items: [], unread: 0 })
    await ben.api.likePost(post)
    await app.settle()
    expect((await shownTo(ana)).items).toMatchObject([{ event: 'content_liked' }])
  }
  const socket = await app.socket(ana, { lastEventId: '00000000-0000-0000-0000-000000000000' })
  await socket.next()
  await app.settle()
  const events = socket.received().map(({ event }) => event)
  expect(events.filter((event) => event === 'notifications_withdrawn')).toHaveLength(2)
  socket.close()
})

test('a notification has only texts that its reader may see now', async () => {
  const [ana, ben, fan] = [await app.user('ana'), await app.user('ben'), await app.user('fan')]
  await fan.api.followUser(ana.id)
  const post = await textPost(ana, `a secret for @${fan.username}`)
  const first = await createdId(fan.api.createPostComment(post, { content: 'first' }))
  await ben.api.createPostComment(post, { content: 'a secret answer', parent_id: first })
  await app.settle()
  const texts = async () => (await shownTo(fan)).items.map(({ data }) => data.text)
  expect(await texts()).toEqual(['a secret answer', `a secret for @${fan.username}`])
  // The current text, and nothing of the former one.
  await ana.api.editPost(post, { caption: `no longer for anybody, @${fan.username}` })
  expect(await texts()).toEqual(['a secret answer', `no longer for anybody, @${fan.username}`])
  await ana.api.editPost(post, { caption: 'nobody is mentioned' })
  expect(await texts()).toEqual(['a secret answer', null])
  await ana.api.editPost(post, { visibility: 'private' })
  expect(await texts()).toEqual(['', null])
  await ana.api.editPost(post, { visibility: 'followers' })
  await ana.api.removeFollower(fan.id)
  expect(await texts()).toEqual(['', null])
  // What is stored has no text or name at all.
  const { rows } = await app.db.query('select data::text as data from notifications where user_id = $1', [fan.id])
  expect(rows.map(({ data }) => data).join()).not.toMatch(/secret|ana|ben/)
})

test('events have no texts', async () => {
  const [ana, ben] = [await app.user('ana'), await app.user('ben')]
  const post = await textPost(ana, 'unspeakable caption')
  await ana.api.editPost(post, { caption: 'unspeakable caption, edited' })
  await ben.api.createPostComment(post, { content: 'unspeakable comment' })
  await ben.api.sharePost(post, { text: 'unspeakable share' })
  const { id } = await newStream(ana, { title: 'unspeakable title' })
  await ben.api.createLiveComment(id, { content: 'unspeakable chat' })
  await ana.api.editLive(id, { title: 'unspeakable title, edited' })
  await app.settle()
  for (const table of ['events', 'cdc_rows']) {
    const rows = await queryClickHouse(app, `SELECT toString(tuple(*)) AS text FROM ${table}`)
    expect(rows.length).toBeGreaterThan(3)
    expect(JSON.stringify(rows)).not.toContain('unspeakable')
  }
})
