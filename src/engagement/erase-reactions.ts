import { addToCounter } from '../content/index.ts'
import { type Ctx, run } from '../core/context.ts'
import { type Erase, eraseRows, inOrder, untilNone } from '../core/erase.ts'
import { integer, statement, uuid } from '../platform/statement.ts'

const batch = 200

type Reaction = {
  table: 'likes' | 'saves' | 'shares' | 'story_viewers'
  counter: 'like_count' | 'save_count' | 'share_count' | 'view_count'
  people?: 'liker_count'
  content: 'content_id' | 'story_id'
  user: 'user_id' | 'viewer_id'
}

/**
 * Returns an `Erase` of the rows that a user has added to the contents of others, with their counters. The contents are
 * locked in the order of their ids, as everywhere.
 */
function discounted({ table, counter, people, content, user }: Reaction): Erase {
  const erase = statement({
    name: `engagement.erase_${table}`,
    params: { user: uuid },
    row: { many: integer },
    text: (p) => `
    with taken as materialized (
      select ctid as place, ${content} as content_id
      from ${table}
      where ${user} = ${p.user}
      limit ${batch}
      for update
    ), locked as materialized (
      select id
      from contents
      where id in (select content_id from taken)
      order by id
      for no key update
    ), gone as (
      delete from ${table}
      where ctid = any (array(select place from taken))
        and (select count(*) from locked) > 0
      returning ${content} as content_id
    ), sums as (
      select content_id, count(*)::integer as many
      from gone
      group by content_id
    ), counted as (
      ${addToCounter(counter, {
        by: '-sums.many',
        from: 'sums',
        where: 'contents.id = sums.content_id',
        ...(people === undefined
          ? {}
          : {
              people: { counter: people, by: `case when contents.creator_id = ${p.user} then 0 else -sums.many end` },
            }),
      })}
    )
    select count(*)::integer as many
    from gone`,
  })
  return (ctx: Ctx, userId: string) => untilNone(async () => (await run(ctx, erase, { user: userId }))[0]!.many)
}

/** Returns an `Erase` of the rows that others have added to a user's contents, which are erased themselves. */
const onOwn = (table: string, content: string): Erase =>
  eraseRows({
    name: `engagement.erase_${table}_received`,
    table,
    where: (user) => `${content} in (select id from contents where creator_id = ${user})`,
  })

const reaction = (of: Reaction): Erase => inOrder(discounted(of), onOwn(of.table, of.content))

/** Erases the reactions and views of a user, and those to the user's contents. */
export const eraseReactions = {
  likes: reaction({
    table: 'likes',
    counter: 'like_count',
    people: 'liker_count',
    content: 'content_id',
    user: 'user_id',
  }),
  saves: reaction({ table: 'saves', counter: 'save_count', content: 'content_id', user: 'user_id' }),
  shares: reaction({ table: 'shares', counter: 'share_count', content: 'content_id', user: 'user_id' }),
  story_viewers: reaction({
    table: 'story_viewers',
    counter: 'view_count',
    content: 'story_id',
    user: 'viewer_id',
  }),
  // A view was counted before, and the counter stays: it says how often the content was seen.
  views: inOrder(
    eraseRows({ name: 'engagement.erase_views', table: 'views', where: (user) => `viewer_id = ${user}` }),
    onOwn('views', 'content_id'),
  ),
}
