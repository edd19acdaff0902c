import { isListed } from '../content/index.ts'
import { run, type UserCtx } from '../core/context.ts'
import { arrayOf, statement, text, uuid } from '../platform/statement.ts'

const postsRead = 20

/** SQL: the hashtags of the newest public posts of `user`, a row of users, as `posted.tags`; null if there are none. */
export function postedTagsSql(user: string): string {
  return `(
      select array_agg(distinct tag) as tags
      from (
        select c.tags
        from contents c
        where c.creator_id = ${user}.id
          and not ${user}.is_private
          and ${isListed('c')}
          and c.type in ('post', 'reel')
          and c.visibility = 'public'
        order by c.published_at desc, c.id desc
        limit ${postsRead}
      ) newest
      cross join unnest(newest.tags) as tag
    ) posted`
}

const ofUsers = statement({
  name: 'discovery.posted_tags',
  params: { ids: arrayOf(uuid) },
  row: { id: uuid, tags: arrayOf(text) },
  text: (p) => `
    select u.id, posted.tags
    from users u
    cross join lateral ${postedTagsSql('u')}
    where u.id = any(${p.ids})
      and posted.tags is not null`,
})

/** Returns the hashtags of the newest public posts of these users, as they are now. */
export async function postedTags(ctx: UserCtx, ids: string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  if (ids.length === 0) return new Map()
  return new Map((await run(ctx, ofUsers, { ids })).map(({ id, tags }) => [id, new Set(tags)]))
}
