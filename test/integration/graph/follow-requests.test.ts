import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { markSuspended } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

async function privateUser(): Promise<TestUser> {
  const user = await app.user('private')
  expect(await user.api.editMe({ is_private: true })).toMatchObject({ status: 200, data: { is_private: true } })
  return user
}

const notFound = { status: 404, data: { error: { code: 'FOLLOW_REQUEST_NOT_FOUND' } } }

describe('the owner of a private account', () => {
  test('receives a follow request; the follow exists once it is approved, and both users are notified', async () => {
    const [fan, star] = [await app.user('fan'), await privateUser()]
    const [fanSocket, starSocket] = [await app.socket(fan), await app.socket(star)]
    await Promise.all([fanSocket.next(), starSocket.next()])
    expect(await fan.api.followUser(star.id)).toMatchObject({
      status: 201,
      data: { following: false, requested: true },
    })
    expect(await starSocket.next()).toMatchObject({
      event: 'follow_requested',
      data: { requester_id: fan.id, requester_name: 'fan' },
    })
    expect(await fan.api.followUser(star.id)).toMatchObject({
      status: 400,
      data: { error: { code: 'DUPLICATE_FOLLOW' } },
    })
    expect((await fan.api.listFollowers(star.id)).status).toBe(403)
    expect((await star.api.listFollowRequests()).data).toMatchObject({
      items: [{ id: fan.id, requested_at: expect.any(String) }],
      next_cursor: null,
    })
    expect((await fan.api.listSentFollowRequests()).data).toMatchObject({
      items: [{ id: star.id, relationship: { requested: true } }],
    })

    expect(await star.api.approveFollowRequest(fan.id)).toMatchObject({
      status: 201,
      data: { user_id: fan.id, followed_by: true },
    })
    expect(await fanSocket.next()).toMatchObject({ event: 'follow_request_approved', data: { user_id: star.id } })
    await app.settle()
    // The owner approved the request, so no notification about the new follower is needed.
    expect(starSocket.received()).toEqual([])
    expect(await fan.api.listFollowers(star.id)).toMatchObject({ status: 200, data: { items: [{ id: fan.id }] } })
    expect(await fan.api.getUser(star.id)).toMatchObject({
      data: { follower_count: 1, relationship: { following: true, requested: false } },
    })
    expect((await star.api.listFollowRequests()).data).toMatchObject({ items: [] })
    expect(await star.api.approveFollowRequest(fan.id)).toMatchObject(notFound)
    fanSocket.close()
    starSocket.close()
  })

  test('can decline a request; the requester is not notified and can send another request', async () => {
    const [fan, star] = [await app.user(), await privateUser()]
    await fan.api.followUser(star.id)
    expect((await star.api.declineFollowRequest(fan.id)).status).toBe(204)
    expect(await star.api.declineFollowRequest(fan.id)).toMatchObject(notFound)
    await app.settle()
    expect((await fan.api.listNotifications()).data).toMatchObject({ items: [] })
    expect((await fan.api.followUser(star.id)).status).toBe(201)
  })

  test('is notified of each request, and the requester of each approval, also between the same two users', async () => {
    const [fan, star] = [await app.user(), await privateUser()]
    const events = async (user: TestUser) =>
      ((await user.api.listNotifications()).data as { items: { event: string }[] }).items.map(({ event }) => event)
    for (let n = 1; n <= 2; n++) {
      await fan.api.followUser(star.id)
      await app.settle()
      await star.api.approveFollowRequest(fan.id)
      await app.settle()
      // While the fan follows, the earlier requests are approved requests too.
      expect(await events(star)).toEqual(Array.from({ length: n }, () => 'follow_requested'))
      expect(await events(fan)).toEqual(Array.from({ length: n }, () => 'follow_request_approved'))
      await fan.api.unfollowUser(star.id)
      await app.settle()
      expect([await events(star), await events(fan)]).toEqual([[], []])
    }
  })

  test('cannot approve the request of a suspended user', async () => {
    const [fan, star] = [await app.user(), await privateUser()]
    await fan.api.followUser(star.id)
    await markSuspended(app, fan)
    expect(await star.api.approveFollowRequest(fan.id)).toMatchObject(notFound)
  })

  test('no longer sees a request that is withdrawn, by its own operation or by unfollowing', async () => {
    const [fan, star] = [await app.user(), await privateUser()]
    await fan.api.followUser(star.id)
    expect((await fan.api.withdrawFollowRequest(star.id)).status).toBe(204)
    expect(await fan.api.withdrawFollowRequest(star.id)).toMatchObject(notFound)
    await fan.api.followUser(star.id)
    expect((await fan.api.unfollowUser(star.id)).status).toBe(204)
    expect(await star.api.approveFollowRequest(fan.id)).toMatchObject(notFound)
    expect((await star.api.listFollowRequests()).data).toMatchObject({ items: [] })
  })

  test('keeps the pending requests when the account becomes public, and new follows take effect at once', async () => {
    const [fan, other, star] = [await app.user(), await app.user(), await privateUser()]
    await fan.api.followUser(star.id)
    await other.api.followUser(star.id)
    await star.api.editMe({ is_private: false })
    expect((await star.api.listFollowRequests()).data).toMatchObject({ items: [{ id: other.id }, { id: fan.id }] })
    expect(await fan.api.followUser(star.id)).toMatchObject({
      status: 201,
      data: { following: true, requested: false },
    })
    expect((await star.api.approveFollowRequest(other.id)).status).toBe(201)
    expect((await star.api.listFollowers(star.id)).data).toMatchObject({ items: [{ id: other.id }, { id: fan.id }] })
  })

  test('of concurrent approvals, declines and withdrawals, exactly one succeeds', async () => {
    for (let round = 0; round < 20; round++) {
      const [fan, star] = [await app.user(), await privateUser()]
      await fan.api.followUser(star.id)
      const responses = await Promise.all([
        star.api.approveFollowRequest(fan.id),
        star.api.declineFollowRequest(fan.id),
        fan.api.withdrawFollowRequest(star.id),
        star.api.approveFollowRequest(fan.id),
      ])
      expect(responses.filter(({ status }) => status !== 404)).toHaveLength(1)
      const approved = responses[0].status === 201 || responses[3].status === 201
      expect((await fan.api.getUser(star.id)).data).toMatchObject({
        follower_count: approved ? 1 : 0,
        relationship: { following: approved, requested: false },
      })
    }
  })

  test('can remove a follower', async () => {
    const [fan, star] = [await app.user(), await privateUser()]
    await fan.api.followUser(star.id)
    await star.api.approveFollowRequest(fan.id)
    expect((await star.api.removeFollower(fan.id)).status).toBe(204)
    expect(await star.api.removeFollower(fan.id)).toMatchObject({
      status: 404,
      data: { error: { code: 'NOT_A_FOLLOWER' } },
    })
    expect((await fan.api.getUser(star.id)).data).toMatchObject({
      follower_count: 0,
      relationship: { following: false },
    })
    expect((await fan.api.listFollowing(star.id)).status).toBe(403)
  })
})

describe('relationships in bulk', () => {
  test('are returned in the requested order, each once, without ids of users that do not exist', async () => {
    const [me, a, b, c] = [await app.user(), await app.user(), await app.user(), await app.user()]
    await me.api.followUser(b.id)
    await c.api.followUser(me.id)
    await me.api.muteUser(a.id, {})
    const unknown = '0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01'
    const response = await me.api.getRelationships({ ids: [c.id, unknown, a.id, b.id.toUpperCase(), c.id] })
    expect(response).toMatchObject({
      status: 200,
      data: {
        items: [
          { user_id: c.id, following: false, followed_by: true },
          { user_id: a.id, muting: true },
          { user_id: b.id, following: true, followed_by: false },
        ],
      },
    })
  })

  test('take 1 to 100 ids, and refuse anything that is not an id', async () => {
    const me = await app.user()
    expect((await me.api.getRelationships({ ids: Array.from({ length: 100 }, () => me.id) })).status).toBe(200)
    for (const ids of [Array.from({ length: 101 }, () => me.id), ['nonsense'], [''], []])
      expect(await me.api.getRelationships({ ids })).toMatchObject({
        status: 400,
        data: { error: { code: 'VALIDATION_FAILED' } },
      })
  })
})
