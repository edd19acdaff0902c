import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { textPost } from '../../support/pictures.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const hourMs = 60 * 60 * 1000

async function edgesBetween(a: TestUser, b: TestUser): Promise<number> {
  const { rows } = await app.db.query(
    `select count(*)::integer as edges from (
      select from follows where (follower_id, following_id) in (($1, $2), ($2, $1))
      union all select from follow_requests where (requester_id, target_id) in (($1, $2), ($2, $1))) all_edges`,
    [a.id, b.id],
  )
  return rows[0].edges
}

async function expectExactCounts(): Promise<void> {
  const { rows } = await app.db.query(`select id from users u
    where follower_count <> (select count(*) from follows where following_id = u.id)
      or following_count <> (select count(*) from follows where follower_id = u.id)`)
  expect(rows).toEqual([])
}

describe('block', () => {
  test('a user cannot block themselves or a user that does not exist', async () => {
    const a = await app.user()
    expect(await a.api.blockUser(a.id, {})).toMatchObject({ status: 400, data: { error: { code: 'SELF_BLOCK' } } })
    expect(await a.api.blockUser('0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01', {})).toMatchObject({ status: 404 })
  })

  test('needs no body: it may be empty or missing, with any content type', async () => {
    const [a, b] = [await app.user(), await app.user()]
    const headers = { authorization: `Bearer ${a.accessToken}` }
    for (const init of [
      {},
      { body: '{}', headers: { 'content-type': 'application/json' } },
      { headers: { 'content-type': 'application/json' } },
    ]) {
      const response = await app.fetch(`/api/v1/users/${b.id}/block`, {
        method: 'POST',
        ...init,
        headers: { ...headers, ...init.headers },
      })
      expect(response.status).toBe(201)
    }
  })

  test('removes follows in both directions and follow requests, keeps counts exact, and notifies no user', async () => {
    const [a, b] = [await app.user(), await app.user()]
    await a.api.followUser(b.id)
    await b.api.followUser(a.id)
    await app.settle()
    const socket = await app.socket(b)
    await socket.next()
    expect(await a.api.blockUser(b.id, {})).toMatchObject({
      status: 201,
      data: { user_id: b.id, following: false, followed_by: false, requested: false, blocking: true },
    })
    expect(await edgesBetween(a, b)).toBe(0)
    await expectExactCounts()
    await app.settle()
    expect(socket.received()).toEqual([])
    socket.close()
    // For the blocked user, the blocker does not exist.
    expect((await b.api.listBlocks()).data).toMatchObject({ items: [] })
    expect((await b.api.getUser(a.id)).status).toBe(404)
  })

  test('expires after expires_in, and following is possible again', async () => {
    const [a, b] = [await app.user(), await app.user()]
    expect((await a.api.blockUser(b.id, { expires_in: 3600 })).status).toBe(201)
    expect((await a.api.listBlocks()).data).toMatchObject({ items: [{ id: b.id, expires_at: expect.any(String) }] })
    app.clock.advance(hourMs - 1_000)
    await app.signInAgain(b)
    expect((await b.api.getUser(a.id)).status).toBe(404)
    app.clock.advance(1_000)
    expect((await b.api.getUser(a.id)).status).toBe(200)
    expect((await b.api.followUser(a.id)).status).toBe(201)
    expect((await (await app.signInAgain(a)).api.listBlocks()).data).toMatchObject({ items: [] })
    app.clock.advance(-hourMs)
  })

  test('a second block replaces the expiry of the first', async () => {
    const [a, b] = [await app.user(), await app.user()]
    await a.api.blockUser(b.id, { expires_in: 60 })
    await a.api.blockUser(b.id, {})
    expect((await a.api.listBlocks()).data).toMatchObject({ items: [{ id: b.id, expires_at: null }] })
  })

  test('unblock and unmute return 204 even with nothing to undo, and do not restore the follow', async () => {
    const [a, b] = [await app.user(), await app.user()]
    await a.api.followUser(b.id)
    await a.api.blockUser(b.id, {})
    for (let n = 0; n < 2; n++) expect((await a.api.unblockUser(b.id)).status).toBe(204)
    for (let n = 0; n < 2; n++) expect((await a.api.unmuteUser(b.id)).status).toBe(204)
    expect(await edgesBetween(a, b)).toBe(0)
    expect((await b.api.getUser(a.id)).status).toBe(200)
  })

  test('a block at the same time as a follow leaves no edge, and counts stay exact', async () => {
    for (let round = 0; round < 40; round++) {
      const [a, b] = [await app.user(), await app.user()]
      if (round % 3 === 0) await b.api.editMe({ is_private: true })
      const replies = await Promise.all([
        a.api.followUser(b.id),
        b.api.blockUser(a.id, {}),
        b.api.followUser(a.id),
        a.api.followUser(b.id),
        b.api.approveFollowRequest(a.id),
      ])
      for (const { status } of replies) expect([201, 400, 403, 404]).toContain(status)
      expect(replies[1].status).toBe(201)
      expect(await edgesBetween(a, b)).toBe(0)
    }
    await expectExactCounts()
  })

  test('concurrent follows, blocks and their undoing leave exact counts and no edge of a blocked pair', async () => {
    const users = await Promise.all(Array.from({ length: 5 }, () => app.user()))
    const calls = Array.from({ length: 300 }, (_, n) => {
      const from = users[n % 5]!
      const to = users[(n + 1 + (n % 4)) % 5]!
      const what = (n * 7) % 11
      if (what < 5) return from.api.followUser(to.id)
      if (what < 7) return from.api.unfollowUser(to.id)
      return what < 9 ? from.api.blockUser(to.id, {}) : from.api.unblockUser(to.id)
    })
    for (const { status } of await Promise.all(calls)) expect([201, 204, 400, 403]).toContain(status)
    await expectExactCounts()
    const { rows } = await app.db.query(`select from follows f join blocks b
      on (b.blocker_id, b.blocked_id) in ((f.follower_id, f.following_id), (f.following_id, f.follower_id))`)
    expect(rows).toHaveLength(0)
  })

  test('the database refuses an edge of a blocked pair', async () => {
    const [a, b] = [await app.user(), await app.user()]
    await a.api.blockUser(b.id, {})
    await expect(
      app.db.query(
        'insert into follows (id, follower_id, following_id, created_at) values (gen_random_uuid(), $1, $2, now())',
        [b.id, a.id],
      ),
    ).rejects.toThrow('a blocked pair has no edge')
  })
})

describe('mute', () => {
  test('a user cannot mute themselves or a user who has blocked them', async () => {
    const [a, b] = [await app.user(), await app.user()]
    expect(await a.api.muteUser(a.id, {})).toMatchObject({ status: 400, data: { error: { code: 'SELF_MUTE' } } })
    await b.api.blockUser(a.id, {})
    expect((await a.api.muteUser(b.id, {})).status).toBe(404)
  })

  test('hides posts and notifications; the follow stays and posts can still be opened directly', async () => {
    const [a, b] = [await app.user(), await app.user()]
    await a.api.followUser(b.id)
    const post = await textPost(b)
    const own = await textPost(a)
    expect(await a.api.muteUser(b.id, {})).toMatchObject({ status: 201, data: { following: true, muting: true } })
    expect((await a.api.getFollowingFeed()).data).toMatchObject({ items: [] })
    expect((await a.api.getPost(post)).status).toBe(200)
    expect(await a.api.getUser(b.id)).toMatchObject({ data: { relationship: { following: true, muting: true } } })
    await b.api.likePost(own)
    await app.settle()
    expect((await a.api.listNotifications()).data).toMatchObject({ items: [] })
    expect((await a.api.listMutes()).data).toMatchObject({
      items: [{ id: b.id, expires_at: null, relationship: { following: true } }],
    })
    await a.api.unmuteUser(b.id)
    expect((await a.api.getFollowingFeed()).data).toMatchObject({ items: [{ id: post }] })
  })

  test('hides earlier notifications and no longer counts them as unread; unmuting shows them again', async () => {
    const [a, b] = [await app.user(), await app.user()]
    await b.api.followUser(a.id)
    await app.settle()
    expect((await a.api.listNotifications()).data).toMatchObject({
      items: [{ event: 'user_followed' }],
      unread_count: 1,
    })
    await a.api.muteUser(b.id, {})
    await app.settle()
    expect((await a.api.listNotifications()).data).toMatchObject({ items: [], unread_count: 0 })
    await a.api.unmuteUser(b.id)
    expect((await a.api.listNotifications()).data).toMatchObject({ items: [{ event: 'user_followed' }] })
  })

  test('a mute that is repeated after its expiry starts over', async () => {
    const [a, b, c] = [await app.user(), await app.user(), await app.user()]
    await a.api.muteUser(b.id, { expires_in: 60 })
    await a.api.muteUser(c.id, {})
    app.clock.advance(61_000)
    await a.api.muteUser(b.id, {})
    expect((await a.api.listMutes()).data).toMatchObject({ items: [{ id: b.id }, { id: c.id }] })
    app.clock.advance(-61_000)
  })

  test('expires after expires_in, to the millisecond', async () => {
    const [a, b] = [await app.user(), await app.user()]
    await a.api.followUser(b.id)
    const post = await textPost(b)
    await a.api.muteUser(b.id, { expires_in: 600 })
    const muting = async (): Promise<boolean> => {
      const { data } = (await a.api.getUser(b.id)) as { data: { relationship: { muting: boolean } } }
      return data.relationship.muting
    }
    expect(await muting()).toBe(true)
    app.clock.advance(595_000)
    expect([await muting(), (await a.api.getFollowingFeed()).data]).toMatchObject([true, { items: [] }])
    app.clock.advance(5_000)
    expect([await muting(), (await a.api.getFollowingFeed()).data]).toMatchObject([false, { items: [{ id: post }] }])
    expect((await a.api.listMutes()).data).toMatchObject({ items: [] })
    app.clock.advance(-600_000)
  })

  test.each([0, -1, 1.5, 31_536_001])('expires_in of %d is refused', async (seconds) => {
    const [a, b] = [await app.user(), await app.user()]
    expect(await a.api.muteUser(b.id, { expires_in: seconds })).toMatchObject({
      status: 400,
      data: { error: { code: 'VALIDATION_FAILED' } },
    })
  })
})

describe('lists of blocks and mutes', () => {
  test('return each user once, newest first, and refuse a cursor of another list', async () => {
    const a = await app.user()
    const blocked = await Promise.all(Array.from({ length: 7 }, () => app.user()))
    for (const one of blocked) {
      await a.api.blockUser(one.id, {})
    }
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await a.api.listBlocks({ limit: 3, ...(cursor === undefined ? {} : { cursor }) })
      if (page.status !== 200) throw new Error('unreachable')
      seen.push(...page.data.items.map(({ id }) => id))
      cursor = page.data.next_cursor ?? undefined
      if (cursor !== undefined) expect((await a.api.listMutes({ cursor })).status).toBe(400)
    } while (cursor !== undefined)
    expect(seen).toEqual(blocked.map(({ id }) => id).reverse())
    for (const list of [a.api.listMutes, a.api.listBlocks, a.api.listFollowRequests, a.api.listSentFollowRequests])
      expect(await list({ cursor: 'garbage' })).toMatchObject({
        status: 400,
        data: { error: { code: 'INVALID_CURSOR' } },
      })
  })
})
