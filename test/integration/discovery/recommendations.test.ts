import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Recommendation } from '../../../clients/typescript/src/index.ts'
import { markSuspended } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { everyItem } from '../../support/every-item.ts'
import { textPost } from '../../support/pictures.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

async function recommended(
  user: TestUser,
  query: { limit?: number; cursor?: string } = {},
): Promise<{ items: Recommendation[]; next: string | null }> {
  const response = await user.api.listRecommendations(user.id, { limit: 100, ...query })
  if (response.status !== 200) throw new Error(`listRecommendations returned ${response.status}`)
  return { items: response.data.items, next: response.data.next_cursor }
}

const friendsOnly = ({ items }: { items: Recommendation[] }): Recommendation[] =>
  items.filter(({ reason }) => reason.kind === 'followed_by')

describe('recommendations', () => {
  test('start with users that most followed users follow, and name these followers', async () => {
    const [me, alice, bob, far, near] = [
      await app.user('me'),
      await app.user('alice'),
      await app.user('bob'),
      await app.user('far'),
      await app.user('near'),
    ]
    for (const friend of [alice, bob]) {
      await me.api.followUser(friend.id)
      await friend.api.followUser(near.id)
    }
    await bob.api.followUser(far.id)
    await alice.api.followUser(me.id)
    expect(friendsOnly(await recommended(me))).toMatchObject([
      {
        id: near.id,
        follower_count: 2,
        relationship: { following: false },
        reason: { mutual_count: 2, followed_by: expect.arrayContaining([alice.username, bob.username]) },
      },
      { id: far.id, reason: { mutual_count: 1, followed_by: [bob.username] } },
    ])
  })

  test('leave out the caller, followed, requested, muted, blocked, blocking and suspended users', async () => {
    const [me, friend] = [await app.user(), await app.user()]
    await me.api.followUser(friend.id)
    const users = await Promise.all(Array.from({ length: 7 }, () => app.user()))
    const [followed, requested, blocked, blocking, muted, suspended, left] = users as [
      TestUser,
      TestUser,
      TestUser,
      TestUser,
      TestUser,
      TestUser,
      TestUser,
    ]
    for (const one of users) await friend.api.followUser(one.id)
    await friend.api.followUser(me.id)
    await me.api.followUser(followed.id)
    await requested.api.editMe({ is_private: true })
    await me.api.followUser(requested.id)
    await me.api.blockUser(blocked.id, {})
    await blocking.api.blockUser(me.id, {})
    await me.api.muteUser(muted.id, {})
    await markSuspended(app, suspended)
    const { items } = await recommended(me)
    expect(friendsOnly({ items }).map(({ id }) => id)).toEqual([left.id])
    const forbidden = new Set(
      [me, friend, followed, requested, blocked, blocking, muted, suspended].map(({ id }) => id),
    )
    expect(items.filter(({ id }) => forbidden.has(id))).toEqual([])
  })

  test('continue with popular users by interests, then other popular users; pages list each once', async () => {
    // A fresh application, without users whom other tests made popular.
    const fresh = await startTestApp()
    try {
      const me = await fresh.user('me')
      const creators: TestUser[] = []
      for (let n = 0; n < 6; n++) creators.push(await fresh.user(`creator${n}`))
      const fans = await Promise.all(Array.from({ length: 4 }, () => fresh.user('fan')))
      for (const [n, creator] of creators.entries())
        for (const fan of fans.slice(0, n % 4)) await fan.api.followUser(creator.id)
      const friend = fans[3]!
      await me.api.followUser(friend.id)
      await friend.api.followUser(creators[0]!.id)
      // The tags of a private account's posts are only for its followers.
      await creators[5]!.api.editMe({ is_private: true })
      await textPost(creators[5]!, 'mine #surf')
      const liked = await textPost(creators[1]!, 'look #surf')
      await textPost(creators[4]!, 'more #surf #sea')
      await me.api.likePost(liked)
      await fresh.settle()

      const read = async (query: { limit: number; cursor?: string }) => {
        const response = await me.api.listRecommendations(me.id, query)
        if (response.status !== 200) throw new Error('unreachable')
        return response.data
      }
      const all = (await read({ limit: 100 })).items
      expect(all.slice(0, 3).map(({ id, reason }) => [id, reason.kind])).toEqual([
        [creators[0]!.id, 'followed_by'],
        [creators[1]!.id, 'interests'],
        [creators[4]!.id, 'interests'],
      ])
      expect(all[1]!.reason.tags).toEqual(['surf'])
      expect(all.slice(3).every(({ reason }) => reason.kind === 'popular')).toBe(true)
      const counts = all.slice(3).map(({ follower_count }) => follower_count)
      expect(counts).toEqual(counts.toSorted((a, b) => b - a))
      const paged = await everyItem<Recommendation>((cursor) =>
        me.api.listRecommendations(me.id, { limit: 2, ...cursor }),
      )
      expect(paged.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
      // The tags of a post that is hidden now are no reason, although the list of popular accounts still has them.
      await creators[1]!.api.editPost(liked, { visibility: 'followers' })
      const reasons = (await read({ limit: 100 })).items.slice(0, 3).map(({ reason }) => [reason.kind, reason.tags])
      expect(reasons.slice(1)).toEqual([
        ['popular', []],
        ['interests', ['surf']],
      ])
      // Erased interests are no longer a reason.
      await me.api.eraseInterests()
      expect((await read({ limit: 100 })).items.some(({ reason }) => reason.kind === 'interests')).toBe(false)
    } finally {
      await fresh.close()
    }
  })

  test('are only for the caller: those of another or unknown user and an invalid cursor are refused', async () => {
    const [me, other] = [await app.user(), await app.user()]
    expect(await me.api.listRecommendations(other.id)).toMatchObject({
      status: 403,
      data: { error: { code: 'INSUFFICIENT_ROLE' } },
    })
    expect((await me.api.listRecommendations('0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01')).status).toBe(404)
    await other.api.blockUser(me.id, {})
    expect((await me.api.listRecommendations(other.id)).status).toBe(404)
    expect(await me.api.listRecommendations(me.id, { cursor: 'garbage' })).toMatchObject({
      status: 400,
      data: { error: { code: 'INVALID_CURSOR' } },
    })
  })
})
