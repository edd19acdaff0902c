import { contentAccessSql } from '../content/index.ts'
import { type Ctx, run } from '../core/context.ts'
import { boolean, instant, type RowOf, statement, text, uuid } from '../platform/statement.ts'

const batch = 500

// Nobody is told late of what is over.
const isRunning = `c.deleted_at is null
        and exists (select from live_sessions l where l.id = c.id and l.ended_at is null)`

const mayWatch = (viewer: string, now: string): string => `${isRunning}
        and ${contentAccessSql({ viewer, now })} = 'visible'`

/** Followers, the newest first, who may see the stream now. */
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

/** Close friends and subscribers need not follow; those who do are among the followers. */
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

/** Those who were told of a start, whether they follow still or not. */
const told = statement({
  name: 'notifications.live_told',
  params: { cause: text, after_id: uuid },
  row: { id: uuid },
  text: (p) => `
    select user_id as id
    from notifications
    where event = 'live_started'
      and cause = ${p.cause}
      and user_id > ${p.after_id}
    order by user_id
    limit ${batch}`,
})

const least = '00000000-0000-0000-0000-000000000000'
const most = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** Those who may see a stream, in batches. */
export async function* audience(ctx: Ctx, contentId: string): AsyncGenerator<string[]> {
  const now = ctx.core.clock.now()
  const ids = (people: { id: string; shown: boolean }[]): string[] =>
    people.filter(({ shown }) => shown).map(({ id }) => id)
  for (let [after_at, after_id]: [Date | string, string] = ['infinity', most]; ; ) {
    const people: RowOf<typeof followers>[] = await run(ctx, followers, { content: contentId, now, after_at, after_id })
    yield ids(people)
    if (people.length < batch) break
    ;({ at: after_at, id: after_id } = people.at(-1)!)
  }
  for (let after_id = least; ; ) {
    const people: RowOf<typeof chosen>[] = await run(ctx, chosen, { content: contentId, now, after_id })
    yield ids(people)
    if (people.length < batch) return
    after_id = people.at(-1)!.id
  }
}

/** Those who were told with this cause that a stream had started, in batches. */
export async function* toldOfStart(ctx: Ctx, cause: string): AsyncGenerator<string[]> {
  for (let after_id = least; ; ) {
    const people: RowOf<typeof told>[] = await run(ctx, told, { cause, after_id })
    yield people.map((one) => one.id)
    if (people.length < batch) return
    after_id = people.at(-1)!.id
  }
}
