import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { textPost } from '../../support/pictures.ts'
import { pushesTo } from '../../support/pushes.ts'
import { createdId } from '../../support/replies.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const times = <T>(many: number, one: (n: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: many }, (_, n) => one(n)))

async function groupsOf(user: TestUser) {
  await app.settle()
  const response = await user.api.listNotificationGroups({ limit: 100 })
  if (response.status !== 200) throw new Error(`listNotificationGroups returned ${response.status}`)
  return response.data
}

test('sixty comments and sixty shares of one stranger are one unread notification each, with one push', async () => {
  const [creator, stranger] = [await app.user('creator'), await app.user('stranger')]
  const token = `flooded-${creator.id}`
  await creator.api.registerDevice({ platform: 'ios', token })
  const post = await textPost(creator)
  await times(30, (n) => stranger.api.createPostComment(post, { content: `comment ${n}` }))
  await app.settle()
  await times(30, (n) => stranger.api.createPostComment(post, { content: `comment ${n + 30}` }))
  expect(await groupsOf(creator)).toMatchObject({
    items: [{ event: 'content_commented', content_id: post, actor_count: 1, unread_count: 1 }],
    unread_count: 1,
  })
  expect(await pushesTo(app, token)).toHaveLength(1)
  await times(60, () => stranger.api.sharePost(post, {}))
  expect(await groupsOf(creator)).toMatchObject({
    items: [
      { event: 'content_shared', actor_count: 1, unread_count: 1 },
      { event: 'content_commented', actor_count: 1, unread_count: 1 },
    ],
    unread_count: 2,
  })
  // Nothing is lost: every comment and share is in the list.
  const { rows } = await app.db.query('select count(*)::int as n from notifications where user_id = $1', [creator.id])
  expect(rows).toEqual([{ n: 120 }])
})

test('sixty mentions by one stranger, in posts and in comments, are one unread notification in one group', async () => {
  const [star, stranger] = [await app.user('star'), await app.user('stranger')]
  const own = await textPost(stranger)
  await times(30, (n) =>
    createdId(stranger.api.createPost({ caption: `@${star.username} ${n}`, visibility: 'public' })),
  )
  await times(30, (n) => stranger.api.createPostComment(own, { content: `@${star.username} ${n}` }))
  const { items, unread_count } = await groupsOf(star)
  expect(unread_count).toBe(1)
  // The test may run over the turn of an hour.
  expect(items.length).toBeLessThanOrEqual(2)
  for (const group of items) expect(group).toMatchObject({ event: 'content_mentioned', actor_count: 1 })
})

test('liking, following and requesting again and again is one unread notification each', async () => {
  const [star, stranger] = [await app.user('star'), await app.user('stranger')]
  const post = await textPost(star)
  for (let n = 0; n < 10; n++) {
    await stranger.api.likePost(post)
    await stranger.api.followUser(star.id)
    if (n === 9) break
    await stranger.api.unlikePost(post)
    await stranger.api.unfollowUser(star.id)
  }
  const groups = await groupsOf(star)
  expect(groups.items).toHaveLength(2)
  expect(groups.unread_count).toBeLessThanOrEqual(2)
  for (const { actor_count } of groups.items) expect(actor_count).toBe(1)
  const closed = await app.user('closed')
  await closed.api.editMe({ is_private: true })
  for (let n = 0; n < 10; n++) {
    await stranger.api.followUser(closed.id)
    if (n < 9) await stranger.api.withdrawFollowRequest(closed.id)
  }
  expect(await groupsOf(closed)).toMatchObject({
    items: [{ event: 'follow_requested', actor_count: 1, unread_count: 1 }],
    unread_count: 1,
  })
})

test('other users, other content, what was read and the next hour count as unread again', async () => {
  const [creator, one, two] = [await app.user('creator'), await app.user('one'), await app.user('two')]
  const [post, other] = [await textPost(creator), await textPost(creator)]
  const comment = (user: TestUser, id: string) => user.api.createPostComment(id, { content: randomUUID() })
  await times(3, () => comment(one, post))
  await times(3, () => comment(two, post))
  await comment(one, other)
  expect(await groupsOf(creator)).toMatchObject({
    items: [
      { content_id: other, unread_count: 1 },
      { content_id: post, actor_count: 2, unread_count: 2 },
    ],
    unread_count: 3,
  })
  await creator.api.markNotificationsRead({ up_to_id: (await groupsOf(creator)).items[0]!.id })
  expect((await groupsOf(creator)).unread_count).toBe(0)
  await times(3, () => comment(one, post))
  expect((await groupsOf(creator)).unread_count).toBe(1)
  await app.db.query(`update notifications set created_at = created_at - interval '61 minutes' where user_id = $1`, [
    creator.id,
  ])
  await times(3, () => comment(one, post))
  expect((await groupsOf(creator)).unread_count).toBe(2)
})

test('followers are notified of six streams of a creator in a day, and of their ends', async () => {
  const [creator, fan] = [await app.user('creator'), await app.user('fan')]
  await fan.api.followUser(creator.id)
  const stream = async (): Promise<void> => {
    const id = await createdId(creator.api.startLive({ title: 'on air' }))
    await app.settle()
    expect((await creator.api.endLive(id)).status).toBe(200)
  }
  const notified = async () => {
    await app.settle()
    const { rows } = await app.db.query(
      `select event, count(*)::int as n from notifications where user_id = $1 group by event order by event`,
      [fan.id],
    )
    return rows
  }
  for (let n = 0; n < 9; n++) await stream()
  expect(await notified()).toEqual([
    { event: 'live_ended', n: 6 },
    { event: 'live_started', n: 6 },
  ])
  await app.db.query(
    `update live_sessions set announced_at = announced_at - interval '1 day', started_at = started_at - interval '1 day'
     where creator_id = $1`,
    [creator.id],
  )
  await stream()
  expect(await notified()).toEqual([
    { event: 'live_ended', n: 7 },
    { event: 'live_started', n: 7 },
  ])
})
