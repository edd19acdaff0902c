import { type Access, accessTo, type Visibility } from '../../src/graph/index.ts'
import type { TestUser } from '../support/app.ts'

/** What the walk knows of the world, in plain sets: who is related to whom, and which texts exist. */
export type Model = {
  users: TestUser[]
  follows: Set<string>
  requests: Set<string>
  blocks: Set<string>
  closeFriends: Set<string>
  isPrivate: Set<string>
  /** Accounts that are hidden: suspended, or deleted and not erased yet. */
  isHidden: Set<string>
  contents: Content[]
  comments: Comment[]
  /** Every text of the walk. Each is a word that occurs nowhere else. */
  texts: Text[]
}

export type Content = {
  id: string
  type: 'post' | 'live'
  creator: TestUser
  visibility: Visibility
  isDeleted: boolean
  isEnded: boolean
  caption: Text
  bans: Set<string>
  /** Its picture. */
  mediaId: string | null
}

export type Comment = {
  id: string
  content: Content
  author: TestUser
  parent: Comment | null
  audience: Visibility
  isDeleted: boolean
}

/** A text, and the rule for who may read it. */
export type Text = {
  word: string
  mayRead(viewer: TestUser): boolean
  /** True if it is a hashtag of content that everybody may see: lists of hashtags are the same for everybody. */
  isTag?(): boolean
}

const edge = (from: TestUser, to: TestUser): string => `${from.id} ${to.id}`
export const edgeOf = edge

export function isBlocked({ blocks }: Model, one: TestUser, other: TestUser): boolean {
  return blocks.has(edge(one, other)) || blocks.has(edge(other, one))
}

/** Returns a viewer's access to what a creator shows with a visibility, by the rule of the product. */
export function access(model: Model, viewer: TestUser, creator: TestUser, visibility: Visibility): Access {
  return accessTo(visibility, {
    isCreator: viewer === creator,
    isBlocked: isBlocked(model, viewer, creator),
    isFollower: model.follows.has(edge(viewer, creator)),
    isSubscriber: false,
    isCloseFriend: model.closeFriends.has(edge(creator, viewer)),
    isPrivate: model.isPrivate.has(creator.id),
    isSuspended: model.isHidden.has(creator.id),
  })
}

export function maySee(model: Model, viewer: TestUser, content: Content, visibility = content.visibility): boolean {
  const { creator, isDeleted } = content
  return !isDeleted && access(model, viewer, creator, visibility) === 'visible'
}

/** Returns whether everybody may see a content, unless its creator has blocked them. */
export function isForEverybody(model: Model, { creator, visibility, isDeleted }: Content): boolean {
  return !isDeleted && visibility === 'public' && !model.isPrivate.has(creator.id) && !model.isHidden.has(creator.id)
}

/** Returns for whom a text is that is written below a content now. */
export function audienceOf(model: Model, { creator, visibility }: Content): Visibility {
  return visibility === 'public' && model.isPrivate.has(creator.id) ? 'followers' : visibility
}

/** Returns whether a viewer may read an earlier caption, which had this audience. */
export function mayReadEdit(model: Model, viewer: TestUser, content: Content, audience: Visibility): boolean {
  return maySee(model, viewer, content) && maySee(model, viewer, content, audience)
}

export function mayReadComment(model: Model, viewer: TestUser, comment: Comment): boolean {
  const { content, author, parent, audience, isDeleted } = comment
  // Nobody has a text taken away that they wrote themselves; it is checked for all others.
  if (viewer === author) return true
  if (isDeleted || !maySee(model, viewer, content) || content.bans.has(viewer.id)) return false
  if (model.isHidden.has(author.id) || isBlocked(model, viewer, author)) return false
  if (access(model, viewer, content.creator, audience) !== 'visible') return false
  return parent === null || mayReadComment(model, viewer, parent)
}
