import type { DomainEvent } from '../contract/generated/messages.ts'
import type { Clock } from '../platform/clock.ts'
import type { Log } from '../platform/log.ts'
import type { Redis } from '../platform/redis.ts'
import { createChangedContent, type Stand } from './changed-content.ts'

export type Algorithm = 'ch' | 'time'

/** A first page as it was answered, and what it is about. */
export type CachedPage = {
  /** The answer's body. */
  body: string
  source: string
  /** Every content, creator and mentioned user that the page shows. */
  ids: string[]
  /** What of it goes to the impressions. */
  shown: { content_id: string; content_type: 'post' | 'reel' | 'story' | 'live'; creator_id: string; engagement_signal: number }[]
  /** When something on it ends by itself, as a story does. Milliseconds. */
  endsAt: number | null
}

/** What a page or a ranking that is made now depends on; read before Postgres is. */
export type Grounds = { fence: string; marks: string; stand: Stand; madeAt: number }
type Stored = Omit<CachedPage, 'body'> & Grounds
/** The ranking that the user's pages of this minute are of. */
type Visit = { visitId: string; fence: string; madeAt: number }

export type FeedCache = {
  /** The caller's first page if it still holds; what to make a new one on if not. Null when Redis does not answer: then nothing is kept. */
  read(userId: string, algorithm: Algorithm): Promise<{ page?: CachedPage; visit?: Visit; grounds: Grounds } | null>
  keepPage(userId: string, algorithm: Algorithm, page: CachedPage, grounds: Grounds): Promise<void>
  keepVisit(userId: string, visitId: string, grounds: Grounds): Promise<void>
  /** Drops what these events make untrue. @throws when Redis does not answer */
  follow(events: readonly DomainEvent[]): Promise<void>
  /** The same at once, for whoever made the change; without Redis the worker does it when Redis is back. */
  tryFollow(events: readonly DomainEvent[]): Promise<void>
  /** The user likes or saves otherwise than before: pages show it, rankings stay. */
  mark(userId: string): void
}

const freshMs = 60_000
// Longer than anything that was made before the fence can be kept.
const fenceSeconds = 600

/**
 * The first pages of feeds, for a minute (`feed:user:{id}:algo=…`). A page holds only while its grounds do: the user's fence, which every change of the user's graph
 * moves, the user's marks, and the list of changed content. All are read in one round trip with the page, and written by whoever makes a change before it is
 * answered, so nobody sees afterwards what a page had before.
 */
export function createFeedCache(deps: { redis: Redis; redisPrefix: string; newId: () => string; clock: Clock; log: Log }): FeedCache {
  const { redis, redisPrefix: prefix, newId, clock, log } = deps
  const changed = createChangedContent(redis, prefix, newId)
  const pageKey = (userId: string, algorithm: Algorithm): string => `${prefix}feed:user:${userId}:algo=${algorithm}`
  const visitKey = (userId: string): string => `${prefix}feed:user:${userId}:visit`
  const fenceKey = (userId: string): string => `${prefix}feed:fence:${userId}`
  const marksKey = (userId: string): string => `${prefix}feed:marks:${userId}`
  const warn = (error: Error): void => log.warn({ err: error.message }, 'feed cache: redis does not answer')

  const giveUp = (error: Error): null => {
    warn(error)
    return null
  }

  async function look(userId: string, algorithm: Algorithm) {
    const keys = [pageKey(userId, algorithm), fenceKey(userId), marksKey(userId), changed.headKey, visitKey(userId)]
    const [text, fence, marks, head, visitText] = (await redis.mget(keys)) as (string | null)[]
    const now = clock.now().getTime()
    const grounds: Grounds = { fence: fence ?? '', marks: marks ?? '', stand: changed.standOf(head ?? null), madeAt: now }
    const holds = (made: { fence: string; madeAt: number }): boolean =>
      made.fence === grounds.fence && now >= made.madeAt && now < made.madeAt + freshMs
    const visit = visitText == null ? undefined : (JSON.parse(visitText) as Visit)
    const found = text == null ? undefined : unpack(text)
    const isGood =
      found !== undefined &&
      holds(found.stored) &&
      found.stored.marks === grounds.marks &&
      (found.stored.endsAt === null || now < found.stored.endsAt) &&
      (await changed.isCurrent(found.stored.stand, head ?? null, found.stored.ids))
    return { grounds, ...(visit !== undefined && holds(visit) ? { visit } : {}), ...(isGood ? { page: { ...found.stored, body: found.body } } : {}) }
  }

  async function follow(events: readonly DomainEvent[]): Promise<void> {
    const { users, ids } = affected(events)
    await Promise.all([changed.add(ids), ...users.map((userId) => redis.set(fenceKey(userId), newId(), 'EX', fenceSeconds))])
  }

  return {
    follow,
    read: (userId, algorithm) => look(userId, algorithm).catch(giveUp),
    async keepPage(userId, algorithm, { body, ...about }, { fence, marks, stand, madeAt }) {
      await redis.set(pageKey(userId, algorithm), pack({ ...about, fence, marks, stand, madeAt }, body), 'PX', freshMs).catch(warn)
    },
    async keepVisit(userId, visitId, { fence, madeAt }) {
      await redis.set(visitKey(userId), JSON.stringify({ visitId, fence, madeAt } satisfies Visit), 'PX', freshMs).catch(warn)
    },
    tryFollow: (events) => follow(events).catch(warn),
    mark(userId) {
      // Not waited for: it is on its way before the answer is.
      redis.set(marksKey(userId), newId(), 'EX', fenceSeconds).catch(warn)
    },
  }
}

/** Whose feeds are to be made anew, and which content and creators are not what they were. */
function affected(events: readonly DomainEvent[]): { users: string[]; ids: string[] } {
  const users = new Set<string>()
  const ids = new Set<string>()
  for (const { type, data } of events) {
    if (type === 'user_followed' || type === 'user_unfollowed') users.add(data.follower_id)
    else if (type === 'user_blocked' || type === 'user_unblocked') users.add(data.blocker_id).add(data.blocked_id)
    else if (type === 'user_muted' || type === 'user_unmuted') users.add(data.muter_id)
    else if (type === 'close_friends_changed') users.add(data.friend_id)
    else if (type === 'feedback_given' || type === 'interests_erased') users.add(data.user_id)
    else if (type === 'user_suspended' || type === 'user_reinstated' || type === 'user_updated') ids.add(data.user_id)
    else if (type === 'content_published' || type === 'live_started') users.add(data.creator_id)
    else if (type === 'content_edited' || type === 'content_deleted' || type === 'live_updated' || type === 'live_ended') {
      users.add(data.creator_id)
      ids.add(data.content_id)
    }
  }
  return { users: [...users], ids: [...ids] }
}

/** One JSON text whose beginning can be read without the rest. */
function pack(stored: Stored, body: string): string {
  return `{"about":${JSON.stringify(stored)},"page":${body}}`
}

function unpack(text: string): { stored: Stored; body: string } {
  const at = text.indexOf(',"page":')
  return { stored: JSON.parse(text.slice('{"about":'.length, at)) as Stored, body: text.slice(at + ',"page":'.length, -1) }
}
