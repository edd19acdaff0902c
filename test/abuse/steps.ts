import { expect } from 'vitest'
import type { Visibility } from '../../src/graph/index.ts'
import type { TestApp, TestUser } from '../support/app.ts'
import { photograph, uploadPicture } from '../support/pictures.ts'
import {
  audienceOf,
  type Comment,
  type Content,
  edgeOf,
  isBlocked,
  isForEverybody,
  type Model,
  mayReadComment,
  mayReadEdit,
  maySee,
  type Text,
} from './model.ts'

export type World = {
  app: TestApp
  /** Suspends and reinstates users. */
  admin: TestUser
  model: Model
  random(below: number): number
  /** The user who has deleted the account and may come back. */
  leaving: TestUser | null
  /** Gives a user a client for the tokens in `user`. */
  as(user: TestUser): void
  /** The media of the walk. */
  media: string[]
  /** Names of the steps that have changed something. */
  done: Set<string>
}

type Step = (world: World, one: TestUser, other: TestUser) => Promise<boolean>

const visibilities: Visibility[] = ['public', 'public', 'followers', 'close_friends', 'private']
const letters = 'abcdefghijklmnopqrstuvw'

/** Returns a word that occurs nowhere else. */
function newWord({ random }: World): string {
  return `zq${Array.from({ length: 14 }, () => letters[random(letters.length)]).join('')}`
}

function newText(world: World, mayRead: Text['mayRead']): Text {
  const text = { word: newWord(world), mayRead }
  world.model.texts.push(text)
  return text
}

const anyOf = <T>({ random }: World, all: readonly T[]): T | undefined => all[random(all.length)]
const posts = ({ model }: World): Content[] => model.contents.filter(({ type }) => type === 'post')
const running = ({ model }: World): Content[] =>
  model.contents.filter(({ type, isEnded, isDeleted }) => type === 'live' && !isEnded && !isDeleted)

/** The running streams whose creators are not hidden. */
const watchable = (world: World): Content[] =>
  running(world).filter(({ creator }) => !world.model.isHidden.has(creator.id))

/** Returns one of these pairs, of users who are not hidden. */
function pairIn(world: World, edges: ReadonlySet<string>): [TestUser, TestUser] | undefined {
  const { users, isHidden } = world.model
  const active = users.filter(({ id }) => !isHidden.has(id))
  const pairs = active.flatMap((from) => active.map((to): [TestUser, TestUser] => [from, to]))
  return anyOf(
    world,
    pairs.filter(([from, to]) => edges.has(edgeOf(from, to))),
  )
}

/** Returns who has requested to follow whom. If nobody has, `one` requests to follow `other`. */
async function request(world: World, one: TestUser, other: TestUser): Promise<[TestUser, TestUser] | undefined> {
  const { requests, follows, isPrivate } = world.model
  const found = pairIn(world, requests)
  if (found !== undefined || follows.has(edgeOf(one, other))) return found
  if (!isPrivate.has(other.id)) await steps.becomePrivate!(world, other, one)
  await steps.follow!(world, one, other)
  return pairIn(world, requests)
}

/** A caption with its word as text and as hashtag, which sometimes mentions somebody. */
function captionOf(world: World, word: string, mentioned: TestUser): string {
  return `${word} #${word}${world.random(2) === 0 ? ` @${mentioned.username}` : ''}`
}

async function readyPicture(app: TestApp, creator: TestUser): Promise<string> {
  const id = await uploadPicture(creator, await photograph())
  await app.settle()
  return id
}

async function publish(world: World, creator: TestUser, mentioned: TestUser, picture: boolean): Promise<boolean> {
  const { model } = world
  const visibility = anyOf(world, visibilities)!
  const content = { creator, visibility, type: 'post', isDeleted: false, isEnded: false } as Content
  Object.assign(content, { bans: new Set(), mediaId: null })
  content.caption = newText(world, (viewer) => maySee(model, viewer, content))
  content.caption.isTag = () => isForEverybody(model, content)
  const media = picture ? [{ media_id: await readyPicture(world.app, creator) }] : []
  for (const { media_id } of media) {
    world.media.push(media_id)
    content.mediaId = media_id
  }
  const caption = captionOf(world, content.caption.word, mentioned)
  const reply = await creator.api.createPost({ caption, visibility: visibility as 'public', media })
  if (reply.status !== 201) throw new Error(`createPost returned ${reply.status}`)
  content.id = reply.data.id
  model.contents.push(content)
  return true
}

async function comment(world: World, author: TestUser, content: Content, parent: Comment | null): Promise<boolean> {
  const { model } = world
  const made = { content, author, parent, isDeleted: false, audience: audienceOf(model, content) } as Comment
  const text = newText(world, (viewer) => mayReadComment(model, viewer, made))
  const reply =
    content.type === 'live'
      ? await author.api.createLiveComment(content.id, { content: text.word })
      : await author.api.createPostComment(content.id, {
          content: text.word,
          ...(parent === null ? {} : { parent_id: parent.id }),
        })
  const may = maySee(model, author, content) && (parent === null || mayReadComment(model, author, parent))
  expect([201, 403, 404, 409]).toContain(reply.status)
  if (reply.status !== 201) return false
  expect(may).toBe(true)
  made.id = reply.data.id
  model.comments.push(made)
  return true
}

/** What happens in the walk. Each returns whether it changed something, and keeps the model equal to it. */
export const steps: Record<string, Step> = {
  async follow({ model }, one, other) {
    const { status } = await one.api.followUser(other.id)
    if (status !== 201) return false
    const edges = model.isPrivate.has(other.id) ? model.requests : model.follows
    edges.add(edgeOf(one, other))
    return true
  },
  async approve(world, one, other) {
    const [from, to] = (await request(world, one, other)) ?? []
    if (from === undefined || to === undefined) return false
    expect((await to.api.approveFollowRequest(from.id)).status).toBe(201)
    world.model.requests.delete(edgeOf(from, to))
    world.model.follows.add(edgeOf(from, to))
    return true
  },
  async withdrawRequest(world, one, other) {
    const [from, to] = (await request(world, one, other)) ?? []
    if (from === undefined || to === undefined) return false
    expect((await from.api.withdrawFollowRequest(to.id)).status).toBe(204)
    return world.model.requests.delete(edgeOf(from, to))
  },
  async decline(world, one, other) {
    const [from, to] = (await request(world, one, other)) ?? []
    if (from === undefined || to === undefined) return false
    expect((await to.api.declineFollowRequest(from.id)).status).toBe(204)
    return world.model.requests.delete(edgeOf(from, to))
  },
  async unfollow(world) {
    const [from, to] = pairIn(world, world.model.follows) ?? []
    if (from === undefined || to === undefined) return false
    expect((await from.api.unfollowUser(to.id)).status).toBe(204)
    return world.model.follows.delete(edgeOf(from, to))
  },
  async removeFollower(world) {
    const [from, to] = pairIn(world, world.model.follows) ?? []
    if (from === undefined || to === undefined) return false
    expect((await to.api.removeFollower(from.id)).status).toBe(204)
    return world.model.follows.delete(edgeOf(from, to))
  },
  async block({ model }, one, other) {
    if ((await one.api.blockUser(other.id, {})).status !== 201) return false
    for (const edges of [model.follows, model.requests, model.closeFriends])
      for (const edge of [edgeOf(one, other), edgeOf(other, one)]) edges.delete(edge)
    model.blocks.add(edgeOf(one, other))
    return true
  },
  async unblock(world) {
    const [from, to] = pairIn(world, world.model.blocks) ?? []
    if (from === undefined || to === undefined) return false
    expect((await from.api.unblockUser(to.id)).status).toBe(204)
    return world.model.blocks.delete(edgeOf(from, to))
  },
  async mute(_, one, other) {
    return (await one.api.muteUser(other.id, {})).status === 201
  },
  async unmute(_, one, other) {
    return (await one.api.unmuteUser(other.id)).status === 204
  },
  async addCloseFriend({ model }, one, other) {
    if ((await one.api.addCloseFriend(other.id)).status !== 204) return false
    expect(isBlocked(model, one, other)).toBe(false)
    model.closeFriends.add(edgeOf(one, other))
    return true
  },
  async removeCloseFriend(world) {
    const [from, to] = pairIn(world, world.model.closeFriends) ?? []
    if (from === undefined || to === undefined) return false
    expect((await from.api.removeCloseFriend(to.id)).status).toBe(204)
    return world.model.closeFriends.delete(edgeOf(from, to))
  },
  async becomePrivate({ model }, one) {
    expect((await one.api.editMe({ is_private: true })).status).toBe(200)
    model.isPrivate.add(one.id)
    return true
  },
  async becomePublic({ model }, one) {
    expect((await one.api.editMe({ is_private: false })).status).toBe(200)
    return model.isPrivate.delete(one.id)
  },
  async suspend(world, one) {
    const { admin, model } = world
    if (model.isHidden.size > 0) return false
    expect((await admin.api.suspendUser(one.id, { reason: 'spam' })).status).toBe(200)
    model.isHidden.add(one.id)
    for (const stream of running(world)) if (stream.creator === one) stream.isEnded = true
    return true
  },
  async deleteAccount(world, one) {
    const { model } = world
    if (model.isHidden.size > 0) return false
    expect((await one.api.deleteMe({ password: one.password })).status).toBe(202)
    model.isHidden.add(one.id)
    world.leaving = one
    for (const stream of running(world)) if (stream.creator === one) stream.isEnded = true
    return true
  },
  async comeBack(world) {
    const { app, admin, model, leaving } = world
    world.leaving = null
    for (const id of model.isHidden)
      if (leaving === null) expect((await admin.api.reinstateUser(id)).status).toBe(200)
      else {
        const { username: login, password } = leaving
        const reply = await app.api.login({ login, password })
        if (reply.status !== 200) throw new Error(`login returned ${reply.status}`)
        const { access_token: accessToken, refresh_token: refreshToken } = reply.data
        world.as(Object.assign(leaving, { accessToken, refreshToken }))
      }
    const was = model.isHidden.size > 0
    model.isHidden.clear()
    return was
  },
  post: (world, one, other) => publish(world, one, other, false),
  postWithPicture: (world, one, other) => publish(world, one, other, true),
  async editCaption(world, one, other) {
    const { model } = world
    const content = anyOf(
      world,
      posts(world).filter(({ creator, isDeleted }) => creator === one && !isDeleted),
    )
    if (content === undefined) return false
    const { caption: before, visibility } = content
    const [audience, isKept] = [audienceOf(model, content), visibility !== 'private']
    const caption = newText(world, (viewer) => maySee(model, viewer, content))
    caption.isTag = () => isForEverybody(model, content)
    // Sometimes in the same request as another visibility.
    const next = world.random(2) === 0 ? anyOf(world, visibilities)! : visibility
    const text = captionOf(world, caption.word, other)
    const { status } = await one.api.editPost(content.id, { caption: text, visibility: next as 'public' })
    expect(status).toBe(200)
    delete before.isTag
    before.mayRead = (viewer) => viewer === one || (isKept && mayReadEdit(model, viewer, content, audience))
    Object.assign(content, { caption, visibility: next })
    return true
  },
  async editVisibility(world, one) {
    const content = anyOf(
      world,
      posts(world).filter(({ creator, isDeleted }) => creator === one && !isDeleted),
    )
    if (content === undefined) return false
    const visibility = anyOf(world, visibilities)!
    expect((await one.api.editPost(content.id, { visibility: visibility as 'public' })).status).toBe(200)
    content.visibility = visibility
    return true
  },
  async deletePost(world) {
    const content = anyOf(
      world,
      posts(world).filter(({ creator, isDeleted }) => !isDeleted && !world.model.isHidden.has(creator.id)),
    )
    if (content === undefined) return false
    if ((await content.creator.api.deletePost(content.id)).status !== 204) return false
    content.isDeleted = true
    return true
  },
  async comment(world, one) {
    const content = anyOf(world, posts(world))
    return content === undefined ? false : comment(world, one, content, null)
  },
  async reply(world, one) {
    const parent = anyOf(
      world,
      world.model.comments.filter(({ content }) => content.type === 'post'),
    )
    return parent === undefined ? false : comment(world, one, parent.content, parent)
  },
  async deleteComment(world) {
    const { comments, isHidden } = world.model
    const found = anyOf(
      world,
      comments.filter(({ author, isDeleted }) => !isDeleted && !isHidden.has(author.id)),
    )
    if (found === undefined) return false
    if ((await found.author.api.deleteComment(found.id)).status !== 204) return false
    found.isDeleted = true
    for (let more = true; more; ) {
      const below = comments.filter(({ parent, isDeleted }) => parent?.isDeleted && !isDeleted)
      for (const reply of below) reply.isDeleted = true
      more = below.length > 0
    }
    return true
  },
  async share(world, one) {
    const { model } = world
    const content = anyOf(world, posts(world))
    if (content === undefined) return false
    const { creator } = content
    const text = newText(
      world,
      (viewer) => viewer === one || (viewer === creator && !content.isDeleted && !isBlocked(model, one, creator)),
    )
    return (await one.api.sharePost(content.id, { text: text.word })).status === 201
  },
  async like(world, one) {
    const content = anyOf(world, posts(world))
    return content !== undefined && (await one.api.likePost(content.id)).status === 200
  },
  async unlike(world, one) {
    const content = anyOf(world, posts(world))
    return content !== undefined && (await one.api.unlikePost(content.id)).status === 200
  },
  async save(world, one) {
    const content = anyOf(world, posts(world))
    return content !== undefined && (await one.api.savePost(content.id)).status === 200
  },
  async startLive(world, one) {
    const { model } = world
    if (running(world).some(({ creator }) => creator === one)) return false
    const visibility = anyOf(world, visibilities)!
    const content = { creator: one, visibility, type: 'live', isDeleted: false, isEnded: false } as Content
    Object.assign(content, { bans: new Set(), mediaId: null })
    content.caption = newText(world, (viewer) => maySee(model, viewer, content))
    const reply = await one.api.startLive({ title: content.caption.word, visibility: visibility as 'public' })
    if (reply.status !== 201) throw new Error(`startLive returned ${reply.status}`)
    content.id = reply.data.stream_id
    model.contents.push(content)
    return true
  },
  async chat(world, one) {
    const content = anyOf(world, running(world))
    return content === undefined ? false : comment(world, one, content, null)
  },
  async ban(world, one, other) {
    const content = anyOf(world, watchable(world))
    if (content === undefined) return false
    const viewer = other === content.creator ? one : other
    const { status } = await content.creator.api.banViewer(content.id, { user_id: viewer.id })
    if (status !== 201) return false
    content.bans.add(viewer.id)
    return true
  },
  async unban(world, one, other) {
    const content = anyOf(world, watchable(world))
    if (content === undefined) return false
    const viewer = other === content.creator ? one : other
    if ((await content.creator.api.unbanViewer(content.id, viewer.id)).status !== 204) return false
    return content.bans.delete(viewer.id)
  },
  async endLive(world) {
    const content = anyOf(world, watchable(world))
    if (content === undefined) return false
    expect((await content.creator.api.endLive(content.id)).status).toBe(200)
    content.isEnded = true
    return true
  },
  async deleteLive(world) {
    const content = anyOf(world, watchable(world))
    if (content === undefined) return false
    expect((await content.creator.api.deleteLive(content.id)).status).toBe(204)
    Object.assign(content, { isEnded: true, isDeleted: true })
    return true
  },
}
