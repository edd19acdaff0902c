import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { insertBlock } from '../../support/graph.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

async function counts(user: TestUser): Promise<[number, number]> {
  const response = await user.api.getMe()
  if (response.status !== 200) throw new Error('unreachable')
  return [response.data.follower_count, response.data.following_count]
}

describe('follow', () => {
  test('counts for both users, and repeating it is DUPLICATE_FOLLOW', async () => {
    const [a, b] = [await app.user(), await app.user()]
    expect(await a.api.followUser(b.id)).toMatchObject({
      status: 201,
      data: { user_id: b.id, following: true, followed_by: false, blocking: false, muting: false },
    })
    expect(await a.api.followUser(b.id)).toMatchObject({ status: 400, data: { error: { code: 'DUPLICATE_FOLLOW' } } })
    expect(await b.api.followUser(a.id)).toMatchObject({ status: 201, data: { following: true, followed_by: true } })
    expect([await counts(a), await counts(b)]).toEqual([
      [1, 1],
      [1, 1],
    ])
  })

  test('a user cannot follow themselves', async () => {
    const a = await app.user()
    expect(await a.api.followUser(a.id)).toMatchObject({ status: 400, data: { error: { code: 'SELF_FOLLOW' } } })
    expect(await a.api.followUser(a.id.toUpperCase())).toMatchObject({
      status: 400,
      data: { error: { code: 'SELF_FOLLOW' } },
    })
  })

  test('a follow of a blocked pair is USER_BLOCKED, and each user is hidden from the other', async () => {
    const [a, b] = [await app.user(), await app.user()]
    await insertBlock(app, a, b)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      expect(await one.api.followUser(other.id)).toMatchObject({
        status: 403,
        data: { error: { code: 'USER_BLOCKED' } },
      })
      expect((await one.api.getUser(other.id)).status).toBe(404)
      expect((await one.api.listFollowers(other.id)).status).toBe(404)
    }
  })

  test('twenty concurrent follows create one edge: one returns 201 and nineteen return 400', async () => {
    const [a, b] = [await app.user(), await app.user()]
    const responses = await Promise.all(Array.from({ length: 20 }, () => a.api.followUser(b.id)))
    expect(responses.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(responses.filter(({ status }) => status === 400)).toHaveLength(19)
    expect([await counts(a), await counts(b)]).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  test('counts stay exact while many users follow and unfollow each other concurrently', async () => {
    const users = await Promise.all(Array.from({ length: 6 }, () => app.user()))
    let state = 7
    const random = (below: number): number => {
      state = (state * 1103515245 + 12345) % 2147483648
      return state % below
    }
    const calls = Array.from({ length: 200 }, () => {
      const from = random(6)
      const to = (from + 1 + random(5)) % 6
      return random(3) === 0 ? users[from]!.api.unfollowUser(users[to]!.id) : users[from]!.api.followUser(users[to]!.id)
    })
    const statuses = new Set((await Promise.all(calls)).map(({ status }) => status))
    expect([...statuses].every((status) => [201, 204, 400].includes(status))).toBe(true)
    const { rows } =
      await app.db.query(`select follower_count = (select count(*) from follows where following_id = u.id)
      and following_count = (select count(*) from follows where follower_id = u.id) as exact from users u`)
    expect(rows.every(({ exact }) => exact)).toBe(true)
  })
})

describe('unfollow', () => {
  test('returns 204 even when there is nothing to undo', async () => {
    const [a, b] = [await app.user(), await app.user()]
    await a.api.followUser(b.id)
    expect((await a.api.unfollowUser(b.id)).status).toBe(204)
    expect((await a.api.unfollowUser(b.id)).status).toBe(204)
    expect([await counts(a), await counts(b)]).toEqual([
      [0, 0],
      [0, 0],
    ])
  })
})

describe('followers and following', () => {
  test('pages list each follower once, newest first, while new followers arrive', async () => {
    const star = await app.user('star')
    const fans = await Promise.all(Array.from({ length: 23 }, () => app.user()))
    for (const fan of fans) await fan.api.followUser(star.id)
    const seen: string[] = []
    let cursor: string | null = null
    for (let page = 0; page === 0 || cursor !== null; page++) {
      const response = await star.api.listFollowers(star.id, { limit: 5, ...(cursor === null ? {} : { cursor }) })
      if (response.status !== 200) throw new Error('unreachable')
      expect(response.data.items.length).toBeLessThanOrEqual(5)
      seen.push(...response.data.items.map(({ id }) => id))
      cursor = response.data.next_cursor
      await (await app.user()).api.followUser(star.id)
    }
    expect(seen).toEqual(fans.map(({ id }) => id).reverse())
  })

  test('include the viewer’s relationship, and leave out users whom the viewer has blocked', async () => {
    const [star, viewer, friend, enemy] = [await app.user(), await app.user(), await app.user(), await app.user()]
    for (const fan of [friend, enemy]) await fan.api.followUser(star.id)
    await viewer.api.followUser(friend.id)
    await insertBlock(app, viewer, enemy)
    const response = await viewer.api.listFollowers(star.id)
    expect(response).toMatchObject({
      status: 200,
      data: { items: [{ id: friend.id, relationship: { following: true, followed_by: false } }], next_cursor: null },
    })
    expect((await friend.api.listFollowing(friend.id)).data).toMatchObject({
      items: [{ id: star.id, relationship: { following: true } }],
    })
  })

  test('refuse a cursor that was changed or that belongs to another list', async () => {
    const [star, fan, other] = [await app.user(), await app.user(), await app.user()]
    await fan.api.followUser(star.id)
    await other.api.followUser(star.id)
    const page = await star.api.listFollowers(star.id, { limit: 1 })
    if (page.status !== 200) throw new Error('unreachable')
    const cursor = page.data.next_cursor!
    for (const bad of ['garbage', 'a.b', `${cursor}.x`, cursor.replace(/^./, 'Z'), cursor.slice(0, -3)])
      expect(await star.api.listFollowers(star.id, { cursor: bad })).toMatchObject({
        status: 400,
        data: { error: { code: 'INVALID_CURSOR' } },
      })
    expect((await star.api.listFollowing(star.id, { cursor })).status).toBe(400)
    expect((await star.api.listFollowers(fan.id, { cursor })).status).toBe(400)
    expect((await star.api.getFollowingFeed({ cursor })).status).toBe(400)
    expect((await star.api.listFollowers(star.id, { cursor })).status).toBe(200)
  })
})
