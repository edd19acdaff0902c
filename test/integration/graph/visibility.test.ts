import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Me } from '../../../clients/typescript/src/index.ts'
import { type Access, accessTo, type Visibility } from '../../../src/graph/index.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { api, idOf, meta } from '../../support/every-operation.ts'
import { randomFrom } from '../../support/random.ts'
import { createdId } from '../../support/replies.ts'
import {
  act,
  createWorld,
  type Item,
  pair,
  type View,
  viewOf,
  visibilities,
  type World,
} from '../../support/visibility-world.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

type Check = (world: World, viewer: TestUser, view: View) => Promise<void>

const idsOf = (items: { id: string }[]): string[] => items.map(({ id }) => id).sort()
const sortedIds = (users: TestUser[]): string[] => idsOf(users)

async function itemsOf<T>(response: Promise<{ status: number; data: unknown }>): Promise<T[]> {
  const { status, data } = await response
  expect(status).toBe(200)
  return (data as { items: T[] }).items
}

const profile: Check = async (world, viewer, view) => {
  for (const other of world.users) {
    const expected = view.isHidden(other) ? 404 : 200
    const byId = await viewer.api.getUser(other.id)
    const byName = await viewer.api.getUserByUsername(other.username)
    expect([byId.status, byName.status]).toEqual([expected, expected])
    if (byId.status === 200) expect(byId.data.relationship).toEqual(view.relationship(other))
  }
}

const related =
  (direction: 'followers' | 'following'): Check =>
  async (world, viewer, view) => {
    for (const owner of world.users) {
      const response =
        direction === 'followers' ? await viewer.api.listFollowers(owner.id) : await viewer.api.listFollowing(owner.id)
      const { isCreator, isFollower, isPrivate } = view.accessInput(owner)
      const open = isCreator || !isPrivate || isFollower
      expect([direction, response.status]).toEqual([direction, view.isHidden(owner) ? 404 : open ? 200 : 403])
      if (response.status !== 200) continue
      const expected = world.users.filter(
        (other) =>
          world.follows.has(direction === 'followers' ? pair(other, owner) : pair(owner, other)) &&
          !view.isHidden(other),
      )
      expect(idsOf(response.data.items)).toEqual(sortedIds(expected))
      for (const item of response.data.items)
        expect(item.relationship).toEqual(view.relationship(expected.find(({ id }) => id === item.id)!))
    }
  }

const onRead: Record<Access, number> = {
  visible: 200,
  followers_only: 403,
  subscribers_only: 403,
  hidden: 404,
  blocked: 404,
}
const onAction: Record<Access, number> = { ...onRead, blocked: 403 }

const contents: Check = async (world, viewer, view) => {
  for (const { id, type, creator, visibility } of world.posts) {
    const access = accessTo(visibility, view.accessInput(creator))
    const { api } = viewer
    const [read, edits, unsave] =
      type === 'post'
        ? ([api.getPost, api.listPostEdits, api.unsavePost] as const)
        : ([api.getReel, api.listReelEdits, api.unsaveReel] as const)
    expect([access, (await edits(id)).status]).toEqual([access, onRead[access]])
    // Saves and undoes it, instead of a like: `engagement` checks the likes.
    const responses = [await read(id), await api.savePost(id), await unsave(id)]
    expect([access, ...responses.map(({ status }) => status)]).toEqual([
      access,
      onRead[access],
      onAction[access],
      onAction[access],
    ])
    if (type === 'reel' && viewer !== creator)
      expect([access, (await viewer.api.getReelAnalytics(id)).status]).toEqual([
        access,
        access === 'visible' ? 403 : onRead[access],
      ])
  }
}

const engagement: Check = async (world, viewer, view) => {
  for (const { id, type, creator, visibility } of world.posts) {
    const access = accessTo(visibility, view.accessInput(creator))
    const mine = await viewer.api.savePost(id)
    const [likers, comments] = [
      await viewer.api.listPostLikers(id),
      await viewer.api.listPostComments(id, { limit: 100 }),
    ]
    expect([access, mine.status, likers.status, comments.status]).toEqual([
      access,
      onAction[access],
      onRead[access],
      onRead[access],
    ])
    if (likers.status !== 200 || comments.status !== 200) continue
    // A reel has the same engagement at its own address.
    if (type === 'reel') {
      expect((await viewer.api.listReelLikers(id)).data).toEqual(likers.data)
      expect((await viewer.api.listReelComments(id, { limit: 100 })).data).toEqual(comments.data)
    }
    // Before any other change every user liked and commented on all that they could see.
    const shown = (of: Map<string, Set<string>>): string[] =>
      sortedIds(world.users.filter((other) => of.get(id)?.has(other.id) && !view.isHidden(other)))
    expect(idsOf(likers.data.items)).toEqual(shown(world.likes))
    expect(comments.data.items.map(({ user }) => user.id).sort()).toEqual(shown(world.comments))
    for (const { id: comment, replies } of comments.data.items) {
      const all = await itemsOf<{ user: { id: string } }>(viewer.api.listReplies(comment))
      expect(all.filter(({ user }) => view.isHidden(world.users.find((other) => other.id === user.id)!))).toEqual([])
      expect(replies).toEqual(all.slice(0, 3))
    }
  }
  expect(idsOf(await itemsOf(viewer.api.listSaved({ limit: 100 })))).toEqual(idsOf(visibleOf(world.posts, view)))
}

const visibleOf = <T extends Item>(items: T[], view: View): T[] =>
  items.filter(({ creator, visibility }) => accessTo(visibility, view.accessInput(creator)) === 'visible')

/** Returns the status that the lists of an account return to the viewer. */
function gate(view: View, owner: TestUser): number {
  const { isCreator, isFollower, isPrivate } = view.accessInput(owner)
  return view.isHidden(owner) ? 404 : isCreator || !isPrivate || isFollower ? 200 : 403
}

const userPosts: Check = async (world, viewer, view) => {
  for (const owner of world.users) {
    const response = await viewer.api.listUserPosts(owner.id, { limit: 100 })
    expect(response.status).toBe(gate(view, owner))
    if (response.status !== 200) continue
    expect(idsOf(response.data.items)).toEqual(
      idsOf(
        visibleOf(
          world.posts.filter(({ creator }) => creator === owner),
          view,
        ),
      ),
    )
  }
}

const stories: Check = async (world, viewer, view) => {
  const opened = new Set<string>()
  for (const { id, creator, visibility } of world.stories) {
    const access = accessTo(visibility, view.accessInput(creator))
    // Each viewer who may see the story is recorded, once.
    const responses = [
      await viewer.api.viewStory(id),
      await viewer.api.getStory(id),
      await viewer.api.likeStory(id),
      await viewer.api.unlikeStory(id),
    ]
    expect([access, ...responses.map(({ status }) => status)]).toEqual([
      access,
      access === 'visible' ? 204 : onRead[access],
      onRead[access],
      onAction[access],
      onAction[access],
    ])
    if (access === 'visible' && viewer !== creator) opened.add(id)
    const viewers = await viewer.api.listStoryViewers(id)
    expect(viewers.status).toBe(viewer === creator ? 200 : access === 'visible' ? 403 : onRead[access])
    if (viewers.status === 200)
      for (const one of viewers.data.items)
        expect(view.isHidden(world.users.find((user) => user.id === one.id)!)).toBe(false)
  }
  const { rows } = await app.db.query('select story_id from story_viewers where viewer_id = $1', [viewer.id])
  expect(new Set((rows as { story_id: string }[]).map(({ story_id }) => story_id))).toEqual(opened)
  expect(idsOf(await itemsOf(viewer.api.listStoryArchive({ limit: 100 })))).toEqual(
    idsOf(world.stories.filter(({ creator }) => creator === viewer)),
  )
}

const storyLists: Check = async (world, viewer, view) => {
  const visible = visibleOf(world.stories, view)
  const groups = await itemsOf<{ creator: { id: string }; stories: { id: string }[] }>(
    viewer.api.listStoryFeed({ limit: 100 }),
  )
  const inFeed = visible.filter(
    ({ creator }) => view.accessInput(creator).isFollower && !world.mutes.has(pair(viewer, creator)),
  )
  expect(idsOf(groups.flatMap((group) => group.stories))).toEqual(idsOf(inFeed))
  for (const group of groups)
    expect(inFeed.filter(({ creator }) => creator.id === group.creator.id)).toHaveLength(group.stories.length)
  for (const owner of world.users) {
    const [active, highlights] = [
      await viewer.api.listUserStories(owner.id, { limit: 100 }),
      await viewer.api.listHighlights(owner.id, { limit: 100 }),
    ]
    expect([active.status, highlights.status]).toEqual([gate(view, owner), gate(view, owner)])
    if (active.status !== 200 || highlights.status !== 200) continue
    const own = visible.filter(({ creator }) => creator === owner)
    expect(idsOf(active.data.items)).toEqual(idsOf(own))
    expect(highlights.data.items.map(({ id }) => id).sort()).toEqual(
      own.flatMap(({ highlight }) => highlight ?? []).sort(),
    )
  }
  for (const { creator, visibility, highlight } of world.stories) {
    if (highlight === undefined) continue
    const access = accessTo(visibility, view.accessInput(creator))
    const expected = gate(view, creator) !== 200 ? gate(view, creator) : access === 'visible' ? 200 : 404
    expect([access, (await viewer.api.getHighlight(highlight)).status]).toEqual([access, expected])
  }
}

const streams: Check = async (world, viewer, view) => {
  for (const { id, creator, visibility } of world.streams) {
    const access = accessTo(visibility, view.accessInput(creator))
    const reads = [
      await viewer.api.getLive(id),
      await viewer.api.getLiveStatus(id),
      await viewer.api.listLiveComments(id, { limit: 100 }),
    ] as const
    expect([access, ...reads.map(({ status }) => status)]).toEqual([
      access,
      onRead[access],
      onRead[access],
      onRead[access],
    ])
    const actions = [await viewer.api.likeLive(id), await viewer.api.createLiveComment(id, { content: 'hello again' })]
    const acted = onAction[access]
    expect([access, ...actions.map(({ status }) => status)]).toEqual([access, acted, acted === 200 ? 201 : acted])
    const own = [await viewer.api.listLiveViewers(id), await viewer.api.listLiveBans(id)]
    const expected = viewer === creator ? 200 : access === 'visible' ? 403 : onRead[access]
    expect(own.map(({ status }) => status)).toEqual([expected, expected])
    if (reads[2].status === 200)
      for (const { user } of reads[2].data.items)
        expect(view.isHidden(world.users.find((other) => other.id === user.id)!)).toBe(false)
    const opening = app.watch(viewer, id).then(
      (socket) => {
        socket.close()
        return 101
      },
      (error: Error) => Number(error.message.match(/\d+/)![0]),
    )
    expect([access, await opening]).toEqual([access, access === 'visible' ? 101 : onRead[access]])
  }
  // Streams of followed creators, and those for which the creator chose the viewers: close friends and subscribers.
  const chosen = (visibility: Visibility): boolean => visibility === 'close_friends' || visibility === 'subscribers'
  const listed = visibleOf(world.streams, view).filter(({ creator, visibility }) => {
    const { isCreator, isFollower } = view.accessInput(creator)
    return isCreator || ((isFollower || chosen(visibility)) && !world.mutes.has(pair(viewer, creator)))
  })
  expect(idsOf(await itemsOf(viewer.api.listLive({ limit: 100 })))).toEqual(idsOf(listed))
}

const drafts: Check = async (_world, viewer) => {
  const id = await createdId(viewer.api.createPost({ caption: 'later', visibility: 'public', draft: true }))
  expect(idsOf(await itemsOf(viewer.api.listDrafts()))).toEqual([id])
  expect((await viewer.api.deletePost(id)).status).toBe(204)
}

const closeFriendList: Check = async (world, viewer) => {
  const friends = world.users.filter(
    (other) => world.closeFriends.has(pair(viewer, other)) && !world.suspended.has(other.id),
  )
  expect(idsOf(await itemsOf(viewer.api.listCloseFriends()))).toEqual(sortedIds(friends))
}

const followingFeed: Check = async (world, viewer, view) => {
  const shown = idsOf(await itemsOf(viewer.api.getFollowingFeed({ limit: 100 })))
  const expected = world.posts.filter(({ creator, visibility }) => {
    const accessInput = view.accessInput(creator)
    const muted = world.mutes.has(pair(viewer, creator))
    return accessInput.isFollower && !accessInput.isCreator && !muted && accessTo(visibility, accessInput) === 'visible'
  })
  expect(shown).toEqual(idsOf(expected))
}

const relationships: Check = async (world, viewer, view) => {
  const items = await itemsOf(viewer.api.getRelationships({ ids: world.users.map(({ id }) => id) }))
  const known = world.users.filter((other) => {
    if (other === viewer) return true
    return (
      !world.suspended.has(other.id) &&
      (world.blocks.has(pair(viewer, other)) || !world.blocks.has(pair(other, viewer)))
    )
  })
  // A user who was blocked and blocks back sees their own block, not that of the other user.
  const hidden = (other: TestUser): boolean => world.blocks.has(pair(other, viewer))
  const expected = known.filter((other) => !hidden(other)).map(view.relationship)
  expect(
    items.filter((item) => !hidden(world.users.find(({ id }) => id === (item as { user_id: string }).user_id)!)),
  ).toEqual(expected)
  for (const other of world.users.filter(hidden))
    expect(items.map((item) => (item as { user_id: string }).user_id).includes(other.id)).toBe(false)
}

const edges =
  (what: 'blocks' | 'mutes' | 'received' | 'sent'): Check =>
  async (world, viewer, view) => {
    const lists = {
      blocks: () => viewer.api.listBlocks(),
      mutes: () => viewer.api.listMutes(),
      received: () => viewer.api.listFollowRequests(),
      sent: () => viewer.api.listSentFollowRequests(),
    }
    const has = (other: TestUser): boolean =>
      ({
        blocks: world.blocks.has(pair(viewer, other)),
        mutes: world.mutes.has(pair(viewer, other)) && !view.isBlocked(other),
        received: world.requests.has(pair(other, viewer)),
        sent: world.requests.has(pair(viewer, other)),
      })[what]
    const expected = world.users.filter((other) => has(other) && (what === 'blocks' || !world.suspended.has(other.id)))
    expect([what, idsOf(await itemsOf<{ id: string }>(lists[what]()))]).toEqual([what, sortedIds(expected)])
  }

const recommendations: Check = async (world, viewer, view) => {
  type Item = { id: string; reason: { kind: string; mutual_count: number; followed_by: string[] } }
  const items = await itemsOf<Item>(viewer.api.listRecommendations(viewer.id, { limit: 100 }))
  const suitable = (other: TestUser): boolean => {
    const { following, requested, muting } = view.relationship(other)
    return other !== viewer && !following && !requested && !muting && !view.isHidden(other)
  }
  const through = (other: TestUser): TestUser[] =>
    world.users.filter(
      (via) =>
        world.follows.has(pair(viewer, via)) && world.follows.has(pair(via, other)) && !world.suspended.has(via.id),
    )
  const ours = new Map(world.users.map((user) => [user.id, user]))
  for (const { id, reason } of items) {
    const other = ours.get(id)
    // Popular users come from the whole database, so from the worlds of other seeds too.
    if (other === undefined) continue
    expect(suitable(other)).toBe(true)
    expect(reason.kind === 'followed_by').toBe(through(other).length > 0)
    expect(reason.mutual_count).toBe(through(other).length)
    for (const name of reason.followed_by) expect(through(other).map(({ username }) => username)).toContain(name)
  }
  const friends = world.users.filter((other) => suitable(other) && through(other).length > 0)
  expect(idsOf(items.filter(({ reason }) => reason.kind === 'followed_by'))).toEqual(sortedIds(friends))
}

const notifications: Check = async (world, viewer, view) => {
  const items = await itemsOf<{ data: Record<string, string> }>(viewer.api.listNotifications({ limit: 100 }))
  for (const { data } of items) {
    const actor = data.follower_id ?? data.requester_id ?? data.user_id ?? data.creator_id
    expect(world.users.filter(view.isHidden).map(({ id }) => id)).not.toContain(actor)
  }
  type Group = { actors: { id: string }[]; actor_count: number; latest: { id: string } }
  const groups = await itemsOf<Group>(viewer.api.listNotificationGroups({ limit: 100 }))
  for (const { actors } of groups)
    for (const { id } of actors) expect(view.isHidden(world.users.find((other) => other.id === id)!)).toBe(false)
  const shown = new Set(items.map((item) => (item as unknown as { id: string }).id))
  for (const { latest } of groups) expect(items.length === 100 || shown.has(latest.id)).toBe(true)
}

const me: Check = async (world, viewer) => {
  const { status, data } = await viewer.api.getMe()
  expect(status).toBe(200)
  const count = (has: (edge: string[]) => boolean): number =>
    [...world.follows].filter((edge) => has(edge.split(' '))).length
  expect(data as Me).toMatchObject({
    follower_count: count(([, to]) => to === viewer.id),
    following_count: count(([from]) => from === viewer.id),
  })
}

type Shown = { id: string; type: string; creator: { id: string } }
const ofThisWorld = <T extends Shown>(world: World, items: T[]): T[] =>
  items.filter(({ creator }) => world.users.some(({ id }) => id === creator.id))

/** Returns the content of this world that feeds, search and trends may show the viewer. */
function showable(world: World, viewer: TestUser, view: View): Item[] {
  return visibleOf([...world.posts, ...world.stories, ...world.streams], view).filter(({ creator, visibility }) =>
    creator === viewer ? visibility !== 'private' : !world.mutes.has(pair(viewer, creator)),
  )
}

const feeds: Check = async (world, viewer, view) => {
  const items = showable(world, viewer, view)
  const isClose = ({ creator }: Item): boolean => creator === viewer || view.accessInput(creator).isFollower
  // From users that the viewer does not follow come only public items, and no stories.
  const isOpen = ({ type, visibility }: Item): boolean => visibility === 'public' && type !== 'story'
  const ranked = await itemsOf<Shown>(viewer.api.getFeed({ limit: 100 }))
  expect(idsOf(ofThisWorld(world, ranked))).toEqual(idsOf(items.filter((item) => isClose(item) || isOpen(item))))
  expect(idsOf(await itemsOf<Shown>(viewer.api.getFeed({ algo: 'time', limit: 100 })))).toEqual(
    idsOf(items.filter(isClose)),
  )
}

const searches: Check = async (world, viewer, view) => {
  const items = showable(world, viewer, view).filter(({ type }) => type === 'post')
  for (const visibility of visibilities.filter((one) => one !== 'private')) {
    // The caption of each is its visibility.
    const found = await itemsOf<Shown>(viewer.api.search({ q: visibility, type: 'posts', limit: 100 }))
    expect([visibility, idsOf(ofThisWorld(world, found))]).toEqual([
      visibility,
      idsOf(items.filter((item) => item.visibility === visibility)),
    ])
  }
  for (const other of world.users) {
    const found = await itemsOf<Shown>(viewer.api.search({ q: `from:${other.username}`, type: 'posts', limit: 100 }))
    // Users find their own private content too.
    const isMuted = world.mutes.has(pair(viewer, other))
    const theirs = visibleOf([...world.posts, ...world.streams], view).filter(
      ({ creator }) => creator === other && !isMuted,
    )
    expect(idsOf(found)).toEqual(idsOf(theirs))
    const named = await itemsOf<{ id: string }>(viewer.api.search({ q: other.username, type: 'users' }))
    expect(named.some(({ id }) => id === other.id)).toBe(!view.isHidden(other) && !world.mutes.has(pair(viewer, other)))
  }
}

/** Lists that are the same for all users, except for what a viewer may not see. */
const trends: Check = async (world, viewer, view) => {
  const allowed = new Set(idsOf(showable(world, viewer, view).filter(({ visibility }) => visibility === 'public')))
  const page = await viewer.api.discover({ limit: 20 })
  if (page.status !== 200) throw new Error('unreachable')
  const trending = await itemsOf<Shown>(viewer.api.getTrending({ limit: 100 }))
  for (const { id } of ofThisWorld(world, [...trending, ...page.data.trending, ...page.data.live] as Shown[]))
    expect(allowed.has(id)).toBe(true)
  for (const { id } of page.data.creators) {
    const other = world.users.find((user) => user.id === id)
    if (other !== undefined) expect(view.isHidden(other) || world.mutes.has(pair(viewer, other))).toBe(false)
  }
}

/**
 * The check of each operation that reads. An operation that is added later must be added here, or be listed below as
 * one that shows no other user.
 */
const checks: Record<string, Check> = {
  getMe: me,
  getUser: profile,
  getUserByUsername: profile,
  listFollowers: related('followers'),
  listFollowing: related('following'),
  getPost: contents,
  listPostEdits: contents,
  getReel: contents,
  listReelEdits: contents,
  getReelAnalytics: contents,
  listUserPosts: userPosts,
  listDrafts: drafts,
  getStory: stories,
  listStoryViewers: stories,
  listStoryArchive: stories,
  listStoryFeed: storyLists,
  listUserStories: storyLists,
  listHighlights: storyLists,
  getHighlight: storyLists,
  getLive: streams,
  getLiveStatus: streams,
  listLive: streams,
  listLiveComments: streams,
  listLiveViewers: streams,
  listLiveBans: streams,
  openLiveSocket: streams,
  listCloseFriends: closeFriendList,
  listReelLikers: engagement,
  listReelComments: engagement,
  listPostLikers: engagement,
  listPostComments: engagement,
  listReplies: engagement,
  listSaved: engagement,
  getFollowingFeed: followingFeed,
  getFeed: feeds,
  search: searches,
  getTrending: trends,
  discover: trends,
  getRelationships: relationships,
  listBlocks: edges('blocks'),
  listMutes: edges('mutes'),
  listFollowRequests: edges('received'),
  listSentFollowRequests: edges('sent'),
  listRecommendations: recommendations,
  listNotifications: notifications,
  listNotificationGroups: notifications,
}
const withoutOthers = [
  ...['listSignInProviders', 'listIdentities', 'listSessions', 'getTwoFactor', 'getMedia', 'openNotificationsSocket'],
  ...['getNotificationPreferences', 'listDevices', 'listInterests', 'listTrendingTags', 'getMyExport', 'getMyStorage'],
]
test('every operation that reads is checked against the visibility rules', () => {
  // Operations for moderators and admins are not limited by visibility.
  const reading = api.filter((route) => route.method === 'GET' && meta(route).role === 'user').map(idOf)
  expect([...Object.keys(checks), ...withoutOthers].sort()).toEqual(reading.sort())
})

// For another graph: NOVA_VISIBILITY_SEED.
test.each([Number(process.env.NOVA_VISIBILITY_SEED ?? 11)])(
  'every read and list follows the visibility rules for every viewer of a random graph (seed %i)',
  async (seed) => {
    const world = await createWorld(app, seed)
    await app.settle()
    for (const viewer of world.users) {
      if (world.suspended.has(viewer.id)) continue
      for (const check of new Set(Object.values(checks))) await check(world, viewer, viewOf(world, viewer))
    }
  },
  // A bound against a test that hangs; on two busy cores it takes a minute.
  240_000,
)

test.each([7])(
  'no feed, search or trend shows hidden content right after a change, even from a warm cache (seed %i)',
  async (seed) => {
    const random = randomFrom(seed)
    const world = await createWorld(app, seed)
    await app.settle()
    const present = world.users.filter(({ id }) => !world.suspended.has(id))
    const fromCache = async (viewer: TestUser): Promise<void> => {
      const allowed = new Set(idsOf(showable(world, viewer, viewOf(world, viewer))))
      for (const algo of ['ch', 'time'] as const)
        for (const { id } of ofThisWorld(world, await itemsOf<Shown>(viewer.api.getFeed({ algo }))))
          expect([algo, allowed.has(id)]).toEqual([algo, true])
    }
    for (const viewer of present) await fromCache(viewer)
    for (let step = 0; step < 60; step++) {
      const from = present[random(present.length)]!
      const to = present[random(present.length)]!
      const item = world.posts.filter(({ creator }) => creator === from)[random(5)]
      if (random(4) === 0 && item !== undefined) {
        const visibility = visibilities[random(visibilities.length)]!
        // The caption of a post is the name of its visibility.
        const edited =
          item.type === 'post'
            ? from.api.editPost(item.id, { visibility, caption: visibility })
            : from.api.editReel(item.id, { visibility })
        expect((await edited).status).toBe(200)
        item.visibility = visibility
      } else if (random(20) === 0 && item !== undefined) {
        expect(
          (await from.api.deletePost(item.id).then(({ status }) => status)) === 204 ||
            (await from.api.deleteReel(item.id)).status === 204,
        ).toBe(true)
        world.posts.splice(world.posts.indexOf(item), 1)
      } else if (from !== to) await act(world, random(15), from, to)
      for (const viewer of new Set([from, to, present[random(present.length)]!])) await fromCache(viewer)
      if (step % 10 === 9) for (const check of [searches, trends]) await check(world, to, viewOf(world, to))
    }
  },
  // A bound against a test that hangs; on two busy cores it takes a minute.
  240_000,
)
