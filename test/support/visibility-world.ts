import { expect } from 'vitest'
import type { AccessInput, Visibility } from '../../src/graph/index.ts'
import { markDeleted, markSuspended } from './accounts.ts'
import type { TestApp, TestUser } from './app.ts'
import { newReel, newStory, newStream } from './contents.ts'
import { textPost } from './pictures.ts'
import { randomFrom } from './random.ts'
import { createdId } from './replies.ts'

export type Item = { id: string; type: 'post' | 'reel' | 'story' | 'live'; creator: TestUser; visibility: Visibility }
export const visibilities = ['public', 'followers', 'subscribers', 'close_friends', 'private'] as const

/** The expected state of the graph, in plain sets. */
export type World = {
  users: TestUser[]
  follows: Set<string>
  requests: Set<string>
  blocks: Set<string>
  mutes: Set<string>
  isPrivate: Set<string>
  /** Suspended users, and users who have deleted their accounts. */
  suspended: Set<string>
  /** Pairs of an owner and a close friend, and of a subscriber and a creator. */
  closeFriends: Set<string>
  subscriptions: Set<string>
  posts: Item[]
  /** Stories of all creators; about half of them are in a highlight. */
  stories: (Item & { highlight?: string })[]
  /** One running stream of each creator. */
  streams: Item[]
  /** Ids of the users who like each post, and of those who have commented on it. */
  likes: Map<string, Set<string>>
  comments: Map<string, Set<string>>
}

export const pair = (from: TestUser, to: TestUser): string => `${from.id} ${to.id}`

/** Creates a random graph through the API, and the model of it by the rules of the product. */
export async function createWorld(app: TestApp, seed: number): Promise<World> {
  const random = randomFrom(seed)
  const users = await Promise.all(Array.from({ length: 6 }, (_, n) => app.user(`user${n}`)))
  const world: World = {
    ...{
      users,
      follows: new Set(),
      requests: new Set(),
      blocks: new Set(),
      mutes: new Set(),
      isPrivate: new Set(),
      suspended: new Set(),
    },
    ...{
      closeFriends: new Set(),
      subscriptions: new Set(),
      posts: [],
      stories: [],
      streams: [],
      likes: new Map(),
      comments: new Map(),
    },
  }
  for (const user of users)
    if (random(3) === 0) {
      expect((await user.api.editMe({ is_private: true })).status).toBe(200)
      world.isPrivate.add(user.id)
    }
  for (const creator of users) {
    for (const visibility of visibilities) {
      const isReel = random(2) === 0
      const id = isReel ? await newReel(app, creator, { visibility }) : await textPost(creator, visibility, visibility)
      world.posts.push({ id, type: isReel ? 'reel' : 'post', creator, visibility })
      const story = {
        id: (await newStory(app, creator, { visibility })).id,
        type: 'story' as const,
        creator,
        visibility,
      }
      world.stories.push(random(2) === 0 ? story : { ...story, highlight: await newHighlight(creator, story.id) })
    }
    const visibility = visibilities[random(visibilities.length)]!
    const { id } = await newStream(creator, { visibility })
    world.streams.push({ id, type: 'live', creator, visibility })
    for (const other of users)
      if (other !== creator && random(3) === 0) {
        await app.db.query(
          `insert into subscriptions (id, creator_id, subscriber_id, tier, price_monthly, started_at, expires_at)
            values (gen_random_uuid(), $1, $2, 'basic', 5, now(), now() + $3::interval)`,
          [creator.id, other.id, random(4) === 0 ? '-1 day' : '1 day'],
        )
      }
  }
  for (const { id } of world.streams)
    for (const user of users) await user.api.createLiveComment(id, { content: 'hello' })
  const { rows: running } = await app.db.query(
    `select subscriber_id || ' ' || creator_id as pair from subscriptions where expires_at > now()`,
  )
  world.subscriptions = new Set((running as { pair: string }[]).map((row) => row.pair))
  for (const { id } of world.posts)
    for (const user of users) {
      if ((await user.api.likePost(id)).status === 200) remember(world.likes, id, user)
      const comment = await user.api.createPostComment(id, { content: 'hello' })
      if (comment.status !== 201) continue
      remember(world.comments, id, user)
      for (const other of users.slice(0, 3))
        await other.api.createPostComment(id, { content: 'reply', parent_id: comment.data.id })
    }
  for (let step = 0; step < 120; step++) {
    const from = users[random(users.length)]!
    const to = users[random(users.length)]!
    if (from !== to) await act(world, random(15), from, to)
  }
  const suspended = users[random(users.length)]!
  await (seed % 2 === 0 ? markSuspended : markDeleted)(app, suspended)
  world.suspended.add(suspended.id)
  return world
}

const newHighlight = (creator: TestUser, story: string): Promise<string> =>
  createdId(creator.api.createHighlight({ title: 'kept', story_ids: [story] }))

function remember(of: Map<string, Set<string>>, id: string, user: TestUser): void {
  of.set(id, (of.get(id) ?? new Set()).add(user.id))
}

/**
 * Does one of 15 changes to the relationship of two users, both through the API and in the model.
 * @param what the number of the change, below 15
 */
export async function act(world: World, what: number, from: TestUser, to: TestUser): Promise<void> {
  const { follows, requests, blocks, mutes, isPrivate, closeFriends } = world
  const [forward, back] = [pair(from, to), pair(to, from)]
  const isBlocked = blocks.has(forward) || blocks.has(back)
  if (what < 5) {
    const { status } = await from.api.followUser(to.id)
    const duplicate = follows.has(forward) || requests.has(forward)
    expect(status).toBe(isBlocked ? 403 : duplicate ? 400 : 201)
    if (status === 201) (isPrivate.has(to.id) ? requests : follows).add(forward)
  } else if (what < 7) {
    const { status } = await to.api.approveFollowRequest(from.id)
    expect(status).toBe(requests.has(forward) ? 201 : 404)
    if (requests.delete(forward)) follows.add(forward)
  } else if (what === 7) {
    expect((await from.api.unfollowUser(to.id)).status).toBe(204)
    follows.delete(forward)
    requests.delete(forward)
  } else if (what === 8) {
    expect((await from.api.blockUser(to.id, {})).status).toBe(201)
    blocks.add(forward)
    for (const edges of [follows, requests, closeFriends]) for (const edge of [forward, back]) edges.delete(edge)
  } else if (what === 9) {
    expect((await from.api.unblockUser(to.id)).status).toBe(204)
    blocks.delete(forward)
  } else if (what === 10) {
    const mayMute = !blocks.has(back) || blocks.has(forward)
    expect((await from.api.muteUser(to.id, {})).status).toBe(mayMute ? 201 : 404)
    if (mayMute) mutes.add(forward)
  } else if (what === 11) {
    expect((await from.api.unmuteUser(to.id)).status).toBe(204)
    mutes.delete(forward)
  } else if (what < 14) {
    expect((await from.api.addCloseFriend(to.id)).status).toBe(isBlocked ? 403 : 204)
    if (!isBlocked) closeFriends.add(forward)
  } else {
    expect((await from.api.removeCloseFriend(to.id)).status).toBe(204)
    closeFriends.delete(forward)
  }
}

/** Returns what the model says about the other users for one viewer. */
export function viewOf(world: World, viewer: TestUser) {
  const isBlocked = (other: TestUser): boolean =>
    world.blocks.has(pair(viewer, other)) || world.blocks.has(pair(other, viewer))
  const isHidden = (other: TestUser): boolean => other !== viewer && (world.suspended.has(other.id) || isBlocked(other))
  const accessInput = (creator: TestUser): AccessInput => ({
    isCreator: viewer === creator,
    isBlocked: isBlocked(creator),
    isFollower: world.follows.has(pair(viewer, creator)),
    isSubscriber: world.subscriptions.has(pair(viewer, creator)),
    isCloseFriend: world.closeFriends.has(pair(creator, viewer)),
    isPrivate: world.isPrivate.has(creator.id),
    isSuspended: world.suspended.has(creator.id),
  })
  const relationship = (other: TestUser) => ({
    user_id: other.id,
    following: world.follows.has(pair(viewer, other)),
    followed_by: world.follows.has(pair(other, viewer)),
    requested: world.requests.has(pair(viewer, other)),
    blocking: world.blocks.has(pair(viewer, other)),
    muting: world.mutes.has(pair(viewer, other)),
  })
  return { isBlocked, isHidden, accessInput, relationship }
}

export type View = ReturnType<typeof viewOf>
