import { contentAccessSql } from '../content/index.ts'
import { showsComment } from '../engagement/index.ts'
import { avatarUrlSql, thumbnailUrlSql } from '../media/index.ts'
import type { StoredKind } from './kinds.ts'

/**
 * What a notification is about, as SQL over a row `n` of notifications. A row has only ids and numbers: names, pictures
 * and texts are read whenever it is shown, by what its recipient may see at that time.
 */
type Subject = {
  /** True if it still exists: what was deleted or taken back is not shown. */
  exists: string | ((now: string) => string)
  /** What the recipient sees of it, as pairs of a field and its value. Expects `a`, the user who did it. */
  shows?(at: { now: string; urls: string }): Record<string, string>
}

const contentId = `(n.data ->> 'content_id')::uuid`
const commentId = `(n.data ->> 'comment_id')::uuid`
const streamId = `(n.data ->> 'stream_id')::uuid`
const shareId = `split_part(n.cause, ':', 2)::uuid`

const edge = (table: string, from: string, to: string, [one, other]: [string, string]): string =>
  `exists (select from ${table} where ${from} = ${one} and ${to} = ${other})`
const content = (id: string): string => `exists (select from contents c where c.id = ${id} and c.deleted_at is null)`
const comment = `exists (
          select
          from comments e
          join contents c on c.id = e.content_id
          where e.id = ${commentId}
            and e.deleted_at is null
            and c.deleted_at is null
        )`

/** SQL: `text` of the content `id`, or null if the recipient may not see the content now. */
function ofContent(text: string, id: string, now: string, and = 'true'): string {
  return `(
          select ${text}
          from contents c
          join users u on u.id = c.creator_id
          where c.id = ${id}
            and c.deleted_at is null
            and ${contentAccessSql({ viewer: 'n.user_id', now })} = 'visible'
            and ${and}
        )`
}

/** SQL: true if the recipient may see the stream now. */
const stream = (now: string): string => `exists (
          select
          from contents c
          join users u on u.id = c.creator_id
          where c.id = ${streamId}
            and c.deleted_at is null
            and ${contentAccessSql({ viewer: 'n.user_id', now })} = 'visible'
        )`

/** SQL: the text of the comment, or null if the recipient may not see it now. */
function ofComment(now: string, and = 'true'): string {
  const own = `(
            select e.content
            from comments e
            join users ea on ea.id = e.user_id
            where e.id = ${commentId}
              and e.deleted_at is null
              and ${showsComment('e', 'ea', { viewer: 'n.user_id', now })}
              and ${and}
          )`
  return ofContent(own, contentId, now)
}

const caption = `coalesce(
          (select caption from posts where id = c.id),
          (select caption from reels where id = c.id),
          (select caption from stories where id = c.id),
          (select title from live_sessions where id = c.id)
        )`

const name = 'a.display_name'
const avatar = (urls: string): string => avatarUrlSql('a.avatar_media_id', urls)

/** SQL: the thumbnail of a stream, if everybody may see it. It is the same for all who are notified. */
function publicThumbnail(now: string, urls: string): string {
  const first = `(
            select ${thumbnailUrlSql('m.id', urls, `''`)}
            from content_media cm
            join media m on m.id = cm.media_id
            where cm.content_id = c.id
              and m.status = 'ready'
              and m.discarded_at is null
            order by cm.position
            limit 1
          )`
  return ofContent(first, streamId, now, `c.visibility = 'public' and not u.is_private`)
}

export type SubjectsOf = Readonly<Partial<Record<StoredKind, Subject>>>

export const subjects: Readonly<Record<StoredKind, Subject>> = {
  user_followed: {
    exists: edge('follows', 'follower_id', 'following_id', ['n.actor_id', 'n.user_id']),
    shows: ({ urls }) => ({ follower_name: name, follower_avatar_url: avatar(urls) }),
  },
  user_unfollowed: {
    exists: 'true',
    shows: ({ urls }) => ({ follower_name: name, follower_avatar_url: avatar(urls) }),
  },
  follow_requested: {
    // An approved request stays; one that was withdrawn or declined, or whose follow has ended, does not.
    exists: `(
        ${edge('follow_requests', 'requester_id', 'target_id', ['n.actor_id', 'n.user_id'])}
        or ${edge('follows', 'follower_id', 'following_id', ['n.actor_id', 'n.user_id'])}
      )`,
    shows: ({ urls }) => ({ requester_name: name, requester_avatar_url: avatar(urls) }),
  },
  follow_request_approved: {
    exists: edge('follows', 'follower_id', 'following_id', ['n.user_id', 'n.actor_id']),
    shows: ({ urls }) => ({ user_name: name, user_avatar_url: avatar(urls) }),
  },
  content_liked: {
    exists: `${content(contentId)}
        and ${edge('likes', 'content_id', 'user_id', [contentId, 'n.actor_id'])}`,
    shows: () => ({ user_name: name }),
  },
  // The text of a comment is never null in the contract. A recipient who may no longer see it gets an empty text.
  content_commented: {
    exists: comment,
    shows: ({ now }) => ({ user_name: name, text: `coalesce(${ofComment(now)}, '')` }),
  },
  content_shared: {
    exists: `${content(contentId)}
        and exists (select from shares where id = ${shareId})`,
    shows: ({ now }) => ({
      user_name: name,
      text: ofContent(`(select s.text from shares s where s.id = ${shareId})`, contentId, now),
    }),
  },
  content_mentioned: {
    exists: `case when ${commentId} is null then ${content(contentId)} else ${comment} end`,
    shows: ({ now }) => ({
      user_name: name,
      text: `case
          when ${commentId} is null then ${ofContent(caption, contentId, now, 'n.user_id = any (c.mentions)')}
          else ${ofComment(now, 'n.user_id = any (e.mentions)')}
        end`,
    }),
  },
  // The title is never null in the contract: a stream that the recipient may not see is not shown at all.
  live_started: {
    exists: stream,
    shows: ({ now, urls }) => ({
      creator_name: name,
      creator_avatar_url: avatar(urls),
      title: `(select title from live_sessions where id = ${streamId})`,
      thumbnail_url: publicThumbnail(now, urls),
    }),
  },
  live_ended: { exists: stream, shows: () => ({ creator_name: name }) },
  notifications_withdrawn: {
    exists: 'true',
    shows: () => ({
      unread_notifications: '(select unread_count from notification_counters k where k.user_id = n.user_id)',
    }),
  },
}

const { user_followed, content_liked } = subjects
/**
 * The kinds that show only names, and that a user can cause only once for the same thing. A statement about them alone
 * is much smaller, and Postgres sets up each part of a statement at each call, also the parts that it does not need.
 */
export const withNames: SubjectsOf = { user_followed, content_liked }

/** SQL: true if what a notification `n` is about still exists. A kind that only newer processes know is shown. */
export function subjectExists(now: string, among: SubjectsOf = subjects): string {
  const each = Object.entries(among).map(
    ([event, { exists }]) => `when '${event}' then ${typeof exists === 'string' ? exists : exists(now)}`,
  )
  return `case n.event
        ${each.join('\n        ')}
        else true
      end`
}

/** SQL: the data of a notification `n` for its recipient now, as the contract has it. */
export function shownData(at: { now: string; urls: string }, among: SubjectsOf = subjects): string {
  const shown = Object.entries(among).map(([event, { shows }]) => {
    const pairs = Object.entries(shows?.(at) ?? {}).map(([field, value]) => `'${field}', ${value}`)
    return `when '${event}' then jsonb_build_object(${pairs.join(', ')})`
  })
  return `(
        select n.data || case n.event
        ${shown.join('\n        ')}
        else '{}'
        end
        from users a
        where a.id = n.actor_id
      )`
}
