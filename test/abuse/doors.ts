import type { TestUser } from '../support/app.ts'
import type { Model } from './model.ts'

/** A door: an operation through which a viewer might read something. Returns everything that it said. */
export type Door = (viewer: TestUser, about: About) => Promise<{ data: unknown }>[]

/** What the doors are tried on: in each round some of everything that exists or existed. */
export type About = {
  users: TestUser[]
  posts: string[]
  streams: string[]
  comments: string[]
  media: string[]
  words: string[]
}

/** Returns a word with its last letter replaced, as somebody types who guesses. */
const mistyped = (word: string): string => `${word.slice(0, -1)}${word.endsWith('x') ? 'y' : 'x'}`

export const doors = {
  getPost: (viewer, { posts }) => posts.map((id) => viewer.api.getPost(id)),
  getReel: (viewer, { posts }) => posts.map((id) => viewer.api.getReel(id)),
  getStory: (viewer, { posts }) => posts.map((id) => viewer.api.getStory(id)),
  getHighlight: (viewer, { posts }) => posts.map((id) => viewer.api.getHighlight(id)),
  listPostEdits: (viewer, { posts }) => posts.map((id) => viewer.api.listPostEdits(id)),
  listReelEdits: (viewer, { posts }) => posts.map((id) => viewer.api.listReelEdits(id)),
  listPostComments: (viewer, { posts }) =>
    posts.flatMap((id) =>
      (['newest', 'top'] as const).map((sort) => viewer.api.listPostComments(id, { sort, limit: 100 })),
    ),
  listReelComments: (viewer, { posts }) => posts.map((id) => viewer.api.listReelComments(id)),
  listReplies: (viewer, { comments }) => comments.map((id) => viewer.api.listReplies(id)),
  listPostLikers: (viewer, { posts }) => posts.map((id) => viewer.api.listPostLikers(id)),
  listReelLikers: (viewer, { posts }) => posts.map((id) => viewer.api.listReelLikers(id)),
  getReelAnalytics: (viewer, { posts }) => posts.slice(0, 1).map((id) => viewer.api.getReelAnalytics(id)),
  listUserPosts: (viewer, { users }) => users.map(({ id }) => viewer.api.listUserPosts(id, { limit: 100 })),
  listUserStories: (viewer, { users }) => users.map(({ id }) => viewer.api.listUserStories(id)),
  listHighlights: (viewer, { users }) => users.map(({ id }) => viewer.api.listHighlights(id)),
  getUser: (viewer, { users }) => users.map(({ id }) => viewer.api.getUser(id)),
  getUserByUsername: (viewer, { users }) => users.map(({ username }) => viewer.api.getUserByUsername(username)),
  listFollowers: (viewer, { users }) => users.map(({ id }) => viewer.api.listFollowers(id)),
  listFollowing: (viewer, { users }) => users.map(({ id }) => viewer.api.listFollowing(id)),
  getRelationships: (viewer, { users }) => [viewer.api.getRelationships({ ids: users.map(({ id }) => id) })],
  listRecommendations: (viewer) => [viewer.api.listRecommendations(viewer.id)],
  listBlocks: (viewer) => [viewer.api.listBlocks()],
  listMutes: (viewer) => [viewer.api.listMutes()],
  listCloseFriends: (viewer) => [viewer.api.listCloseFriends()],
  listFollowRequests: (viewer) => [viewer.api.listFollowRequests()],
  listSentFollowRequests: (viewer) => [viewer.api.listSentFollowRequests()],
  listDrafts: (viewer) => [viewer.api.listDrafts()],
  listSaved: (viewer) => [viewer.api.listSaved({ limit: 100 })],
  listStoryArchive: (viewer) => [viewer.api.listStoryArchive()],
  listStoryFeed: (viewer) => [viewer.api.listStoryFeed()],
  listStoryViewers: (viewer, { posts }) => posts.slice(0, 1).map((id) => viewer.api.listStoryViewers(id)),
  getFeed: (viewer) =>
    (['ch', 'time'] as const).map((algo) => viewer.api.getFeed({ algo, limit: 100, explain: algo === 'ch' })),
  getFollowingFeed: (viewer) => [viewer.api.getFollowingFeed({ limit: 100 })],
  discover: (viewer) => [viewer.api.discover({ limit: 100 })],
  getTrending: (viewer) => [viewer.api.getTrending({ limit: 100 })],
  listTrendingTags: (viewer) => [viewer.api.listTrendingTags()],
  search: (viewer, { words }) =>
    words.flatMap((word) => [
      viewer.api.search({ q: mistyped(word), limit: 100 }),
      viewer.api.search({ q: word.slice(0, 8), type: 'tags', limit: 100 }),
      viewer.api.search({ q: word.slice(0, 8), type: 'posts', limit: 100 }),
    ]),
  listNotifications: (viewer) => [
    viewer.api.listNotifications({ limit: 100 }),
    viewer.api.listNotifications({ after: '00000000-0000-0000-0000-000000000000', limit: 100, wait: 0 }),
  ],
  listNotificationGroups: (viewer) => [viewer.api.listNotificationGroups({ limit: 100 })],
  listLive: (viewer) => [viewer.api.listLive()],
  getLive: (viewer, { streams }) => streams.map((id) => viewer.api.getLive(id)),
  getLiveStatus: (viewer, { streams }) => streams.map((id) => viewer.api.getLiveStatus(id)),
  listLiveComments: (viewer, { streams }) => streams.map((id) => viewer.api.listLiveComments(id, { limit: 100 })),
  listLiveViewers: (viewer, { streams }) => streams.map((id) => viewer.api.listLiveViewers(id)),
  listLiveBans: (viewer, { streams }) => streams.map((id) => viewer.api.listLiveBans(id)),
  getMedia: (viewer, { media }) => media.map((id) => viewer.api.getMedia(id)),
  getMe: (viewer) => [viewer.api.getMe()],
} satisfies Record<string, Door>

/** Operations that the walk does not call, because they say nothing of what other users have. Each with the reason. */
export const withoutOthers: Readonly<Record<string, string>> = {
  getMyExport: 'what the caller exports is tested with exports',
  getMyStorage: 'the storage of the caller',
  requestMyExport: 'what the caller exports is tested with exports',
  listSignInProviders: 'the providers of the installation',
  listSessions: 'the sessions of the caller',
  getTwoFactor: 'the settings of the caller',
  listIdentities: 'the settings of the caller',
  listInterests: 'hashtags of what the caller engaged with, which the caller saw then',
  getNotificationPreferences: 'the settings of the caller',
  listDevices: 'the devices of the caller',
  openNotificationsSocket: 'its messages are read in the walk',
  openLiveSocket: 'its messages are read in the walk',
  createSocketTicket: 'a ticket for the session of the caller',
  markNotificationsRead: 'returns a number',
  editNotificationPreferences: 'the settings of the caller',
  unregisterDevice: 'the devices of the caller',
  eraseInterests: 'hashtags of what the caller engaged with',
  eraseInterest: 'hashtags of what the caller engaged with',
  uploadMedia: 'uploads of the caller',
  createHighlight: 'stories of the caller',
  editHighlight: 'stories of the caller',
  deleteHighlight: 'stories of the caller',
  orderHighlights: 'stories of the caller',
  createStory: 'the walk has posts and streams; stories have the same rule, and an expiry that stories.test.ts tests',
  deleteStory: 'stories of the caller',
  createReel: 'reels have the operations of posts; the walk tries those on posts',
  deleteReel: 'reels of the caller',
  publishPost: 'drafts of the caller',
  publishReel: 'drafts of the caller',
}

/** Messages that a walk need not meet: `withdrawn.test.ts` and `lost-access.test.ts` check them one by one. */
export const checkedMessages = [
  ...['content_liked', 'content_commented', 'content_shared', 'content_mentioned', 'user_followed', 'user_unfollowed'],
  ...['follow_requested', 'follow_request_approved', 'live_started', 'live_ended', 'notifications_withdrawn'],
  ...['joined', 'live_comment', 'live_comment_deleted', 'live_updated', 'viewer_count', 'connected', 'pong'],
]

/** Tags of operations about the caller alone: their accounts and sign-ins. */
export const ownTags = ['credentials', 'sessions', 'two-factor', 'oidc']

/** Writes of a viewer about things of others. Their responses must not show more than reads. */
export const writes = {
  likePost: (viewer, { posts }) => posts.map((id) => viewer.api.likePost(id)),
  unlikePost: (viewer, { posts }) => posts.slice(0, 1).map((id) => viewer.api.unlikePost(id)),
  unsavePost: (viewer, { posts }) => posts.slice(0, 1).map((id) => viewer.api.unsavePost(id)),
  editReel: (viewer, { posts }) => posts.map((id) => viewer.api.editReel(id, { sensitive: true })),
  likeReel: (viewer, { posts }) => posts.map((id) => viewer.api.likeReel(id)),
  unlikeReel: (viewer, { posts }) => posts.map((id) => viewer.api.unlikeReel(id)),
  createReelComment: (viewer, { posts }) => posts.map((id) => viewer.api.createReelComment(id, { content: 'x' })),
  shareReel: (viewer, { posts }) => posts.map((id) => viewer.api.shareReel(id, {})),
  saveReel: (viewer, { posts }) => posts.map((id) => viewer.api.saveReel(id)),
  unsaveReel: (viewer, { posts }) => posts.map((id) => viewer.api.unsaveReel(id)),
  viewStory: (viewer, { posts }) => posts.map((id) => viewer.api.viewStory(id)),
  likeStory: (viewer, { posts }) => posts.map((id) => viewer.api.likeStory(id)),
  unlikeStory: (viewer, { posts }) => posts.map((id) => viewer.api.unlikeStory(id)),
  recordViews: (viewer, { posts }) => [
    viewer.api.recordViews({
      views: posts.map((content_id) => ({
        id: crypto.randomUUID(),
        content_id,
        viewed_at: new Date().toISOString(),
      })),
    }),
  ],
  giveFeedback: (viewer, { posts }) =>
    posts.slice(0, 1).map((content_id) => viewer.api.giveFeedback({ content_id, kind: 'more' })),
  withdrawFeedback: (viewer, { posts }) => posts.map((id) => viewer.api.withdrawFeedback(id)),
  likeLive: (viewer, { streams }) => streams.map((id) => viewer.api.likeLive(id)),
  unlikeLive: (viewer, { streams }) => streams.map((id) => viewer.api.unlikeLive(id)),
  editLive: (viewer, { streams }) => streams.map((id) => viewer.api.editLive(id, { slow_mode_seconds: 0 })),
} satisfies Record<string, Door>

/** Returns some of what exists: all of it would take too long in every round. */
export function someOf(model: Model, random: (below: number) => number, media: string[]): About {
  const pick = <T>(all: readonly T[], many: number): T[] =>
    Array.from({ length: Math.min(many, all.length) }, (_, n) =>
      // The newest always, older ones at random.
      n < many / 2 ? all[all.length - 1 - n]! : all[random(all.length)]!,
    )
  const contents = (type: 'post' | 'live') => model.contents.filter((one) => one.type === type).map(({ id }) => id)
  return {
    users: model.users,
    posts: pick(contents('post'), 6),
    streams: pick(contents('live'), 2),
    comments: pick(
      model.comments.map(({ id }) => id),
      5,
    ),
    media: pick(media, 3),
    words: pick(
      model.texts.map(({ word }) => word),
      2,
    ),
  }
}
