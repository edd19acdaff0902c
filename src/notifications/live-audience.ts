import { contentAccessSql } from '../content/index.ts'
import { type Ctx, run } from '../core/context.ts'
import { boolean, instant, integer, type RowOf, statement, uuid } from '../platform/statement.ts'

const batch = 500

// Users are not notified of a stream that has ended already.
const isRunning = `c.deleted_at is null
        and exists (select from live_sessions l where l.id = c.id and l.ended_at is null)`

const mayWatch = (viewer: string, now: string): string => `${isRunning}
        and ${contentAccessSql({ viewer, now })} = 'visible'`

/** Reads followers, newest first; `shown` is true if the follower may see the stream now. */
const followers = statement({
  name: 'notifications.live_followers',
  params: { content: uuid, now: instant, after_at: instant, after_id: uuid },
  row: { id: uuid, at: instant, shown: boolean },
  text: (p) => `
    select f.follower_id as id,
      f.created_at as at,
      ${mayWatch('f.follower_id', p.now)} as shown
    from contents c
    join users u on u.id = c.creator_id
    join follows f on f.following_id = c.creator_id
    where c.id = ${p.content}
      and (f.created_at, f.follower_id) < (${p.after_at}, ${p.after_id})
    order by f.created_at desc, f.follower_id desc
    limit ${batch}`,
})

/** Reads close friends and subscribers who do not follow the creator; those who do are among the followers. */
const chosen = statement({
  name: 'notifications.live_chosen_viewers',
  params: { content: uuid, now: instant, after_id: uuid },
  row: { id: uuid, shown: boolean },
  text: (p) => `
    select v.id,
      ${mayWatch('v.id', p.now)} as shown
    from contents c
    join users u on u.id = c.creator_id
    cross join lateral (
      select friend_id as id
      from close_friends
      where owner_id = c.creator_id
        and c.visibility = 'close_friends'
      union
      select subscriber_id
      from subscriptions
      where creator_id = c.creator_id
        and c.visibility = 'subscribers'
    ) v
    where c.id = ${p.content}
      and v.id > ${p.after_id}
      and not exists (select from follows where follower_id = v.id and following_id = c.creator_id)
    order by v.id
    limit ${batch}`,
})

/** Reads the users who were notified of a start, whether or not they still follow the creator. */
const notified = statement({
  name: 'notifications.live_notified',
  params: { content: uuid, after_id: uuid },
  row: { id: uuid },
  text: (p) => `
    select user_id as id
    from notifications
    where others_content_id = ${p.content}
      and event = 'live_started'
      and user_id > ${p.after_id}
    order by user_id
    limit ${batch}`,
})

/**
 * Reads how many streams of the same creator were announced before this one on the same day (UTC). A stream is
 * announced when it starts or soon after.
 */
const earlier = statement({
  name: 'notifications.live_earlier_starts',
  params: { content: uuid },
  row: { many: integer },
  text: (p) => `
    select count(*)::integer as many
    from live_sessions l
    join live_sessions e on e.creator_id = l.creator_id
    where l.id = ${p.content}
      and e.started_at > l.announced_at - interval '2 days'
      and e.announced_at >= date_trunc('day', l.announced_at, 'UTC')
      and (e.announced_at, e.id) < (l.announced_at, l.id)`,
})

const startsPerDay = 6
const least = '00000000-0000-0000-0000-000000000000'
const most = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/**
 * Returns whether followers are notified of a stream's start: of the first six of a creator in a day. The result does
 * not depend on when it is asked.
 */
export async function isAnnouncedToFollowers(ctx: Ctx, contentId: string): Promise<boolean> {
  const [found] = await run(ctx, earlier, { content: contentId })
  return found!.many < startsPerDay
}

/** Returns the ids of the users to notify of a stream's start, who may see it, in batches. */
export async function* audience(ctx: Ctx, contentId: string): AsyncGenerator<string[]> {
  const now = ctx.core.clock.now()
  const ids = (users: { id: string; shown: boolean }[]): string[] =>
    users.filter(({ shown }) => shown).map(({ id }) => id)
  for (let [after_at, after_id]: [Date | string, string] = ['infinity', most]; ; ) {
    const users: RowOf<typeof followers>[] = await run(ctx, followers, { content: contentId, now, after_at, after_id })
    yield ids(users)
    if (users.length < batch) break
    ;({ at: after_at, id: after_id } = users.at(-1)!)
  }
  for (let after_id = least; ; ) {
    const users: RowOf<typeof chosen>[] = await run(ctx, chosen, { content: contentId, now, after_id })
    yield ids(users)
    if (users.length < batch) return
    after_id = users.at(-1)!.id
  }
}

/** Returns the ids of the users who were notified that a stream had started, in batches. */
export async function* notifiedOfStart(ctx: Ctx, contentId: string): AsyncGenerator<string[]> {
  for (let after_id = least; ; ) {
    const users: RowOf<typeof notified>[] = await run(ctx, notified, { content: contentId, after_id })
    yield users.map((one) => one.id)
    if (users.length < batch) return
    after_id = users.at(-1)!.id
  }
}
