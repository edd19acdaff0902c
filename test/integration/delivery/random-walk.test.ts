import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessTo, type Visibility } from '../../../src/graph/index.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { load } from '../../support/media.ts'
import { photograph, uploadPicture } from '../../support/pictures.ts'
import { randomFrom } from '../../support/random.ts'
import { createdId } from '../../support/replies.ts'

/** A post of a creator with one picture, and every address of it that was handed out, by its viewer. */
type Post = {
  id: string
  creator: TestUser
  visibility: Visibility
  isDeleted: boolean
  addresses: Map<TestUser, string>
}

const steps = 60
const seed = 20_261_128
const visibilities = ['public', 'followers', 'close_friends', 'private'] as const

let app: TestApp
let users: TestUser[]
let admin: TestUser
const posts: Post[] = []
/** The state of the graph by the rules of the product: pairs of ids, and ids. */
const [follows, blocks, friends] = [new Set<string>(), new Set<string>(), new Set<string>()]
const [isPrivate, isSuspended] = [new Set<string>(), new Set<string>()]
const pair = (from: TestUser, to: TestUser): string => `${from.id} ${to.id}`

beforeAll(async () => {
  app = await startTestApp()
  users = await Promise.all(['ann', 'ben', 'cleo', 'dan'].map((name) => app.user(name)))
  admin = await app.user('admin')
  await app.db.query(`update users set role = 'admin' where id = $1`, [admin.id])
  await app.signInAgain(admin)
  const photo = await photograph()
  for (const creator of users)
    for (const visibility of visibilities) {
      const media_id = await uploadPicture(creator, photo)
      await app.settle()
      const id = await createdId(creator.api.createPost({ visibility, media: [{ media_id }] }))
      posts.push({ id, creator, visibility, isDeleted: false, addresses: new Map() })
    }
}, 60_000)
afterAll(() => app.close())

function isVisible({ creator, visibility, isDeleted }: Post, viewer: TestUser): boolean {
  const access = accessTo(visibility, {
    isCreator: creator === viewer,
    isBlocked: blocks.has(pair(creator, viewer)) || blocks.has(pair(viewer, creator)),
    isFollower: follows.has(pair(viewer, creator)),
    isSubscriber: false,
    isCloseFriend: friends.has(pair(creator, viewer)),
    isPrivate: isPrivate.has(creator.id),
    isSuspended: isSuspended.has(creator.id),
  })
  return !isDeleted && !isSuspended.has(viewer.id) && access === 'visible'
}

/** True if everybody may see the picture, so that its address has no signature. */
function isPublic({ creator, visibility, isDeleted }: Post): boolean {
  return !isDeleted && visibility === 'public' && !isPrivate.has(creator.id) && !isSuspended.has(creator.id)
}

/** Changes the graph or a post, through the API and in the model. */
async function step(random: (below: number) => number): Promise<void> {
  const [from, to] = [users[random(users.length)]!, users[random(users.length)]!]
  const post = posts[random(posts.length)]!
  const what = random(9)
  if (what >= 6) {
    const { creator } = post
    if (post.isDeleted || isSuspended.has(creator.id)) return
    if (what === 8 && random(3) === 0) {
      expect((await creator.api.deletePost(post.id)).status).toBe(204)
      post.isDeleted = true
    } else {
      post.visibility = visibilities[random(visibilities.length)]!
      expect((await creator.api.editPost(post.id, { visibility: post.visibility })).status).toBe(200)
    }
  } else if (what === 5) {
    if (isSuspended.delete(from.id)) {
      expect((await admin.api.reinstateUser(from.id)).status).toBe(200)
      await app.signInAgain(from)
    } else if (isSuspended.size === 0) {
      expect((await admin.api.suspendUser(from.id, { reason: 'spam' })).status).toBe(200)
      isSuspended.add(from.id)
    }
  } else if (from === to || isSuspended.has(from.id) || isSuspended.has(to.id)) return
  else if (what === 0) {
    if (!isPrivate.has(to.id) && (await from.api.followUser(to.id)).status === 201) follows.add(pair(from, to))
  } else if (what === 1) {
    await from.api.unfollowUser(to.id)
    follows.delete(pair(from, to))
  } else if (what === 2) {
    if ((await from.api.addCloseFriend(to.id)).status === 204) friends.add(pair(from, to))
  } else if (what === 3) {
    if (blocks.delete(pair(from, to))) await from.api.unblockUser(to.id)
    else {
      await from.api.blockUser(to.id, {})
      blocks.add(pair(from, to))
      for (const edges of [follows, friends]) for (const edge of [pair(from, to), pair(to, from)]) edges.delete(edge)
    }
  } else {
    const is_private = !isPrivate.has(from.id)
    expect((await from.api.editMe({ is_private })).status).toBe(200)
    if (is_private) isPrivate.add(from.id)
    else isPrivate.delete(from.id)
  }
}

/** Reads every post as every viewer and remembers the new addresses. What a viewer may not see has none. */
async function handOut(): Promise<void> {
  for (const post of posts)
    for (const viewer of users) {
      if (isSuspended.has(viewer.id)) continue
      const found = await viewer.api.getPost(post.id)
      expect(found.status === 200).toBe(isVisible(post, viewer))
      if (found.status !== 200) continue
      const { url } = found.data.media[0]!.variants[0]!
      expect([post.id, url.includes('?')]).toEqual([post.id, !isPublic(post)])
      post.addresses.set(viewer, url)
    }
}

test('every address that was ever handed out works exactly as long as its viewer may see the post', async () => {
  const random = randomFrom(seed)
  const seen = { open: 0, closed: 0 }
  await handOut()
  for (let n = 0; n < steps; n++) {
    await step(random)
    if (n % 6 === 5) await handOut()
    for (const post of posts)
      for (const [viewer, address] of post.addresses) {
        const isOpen = address.includes('?') ? isVisible(post, viewer) : isPublic(post)
        const { status } = await load(app, address, { method: 'HEAD' })
        expect([n, viewer.username, address, status]).toEqual([n, viewer.username, address, isOpen ? 200 : 404])
        seen[isOpen ? 'open' : 'closed'] += 1
      }
  }
  // The walk has visited both.
  expect(Math.min(seen.open, seen.closed)).toBeGreaterThan(100)
}, 180_000)
