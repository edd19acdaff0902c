import type { Core } from '../core/core.ts'
import { sharedPart } from '../core/shared-part.ts'
import { arrayOf, integer, statement, text, uuid } from '../platform/statement.ts'
import { postedTagsSql } from './posted-tags.ts'

type PopularCreator = { id: string; followers: number; tags: Set<string> }

const freshMs = 10_000
const poolSize = 500

const creators = statement({
  name: 'discovery.popular_creators',
  params: {},
  row: { id: uuid, followers: integer, tags: arrayOf(text) },
  text: () => `
    select u.id, u.follower_count as followers, coalesce(posted.tags, '{}') as tags
    from (
      select id, follower_count, is_private
      from users
      where suspended_at is null
        and deletion_requested_at is null
      order by follower_count desc, id desc
      limit ${poolSize}
    ) u
    left join lateral ${postedTagsSql('u')} on true
    order by u.follower_count desc, u.id desc`,
})

/**
 * The 500 accounts with the most followers, most first, with the tags of their newest public posts. The list is shared
 * by all callers, because the statement looks at all users and is too expensive for each call. It is at most ten
 * seconds old, except while it is read again: then the old list is returned.
 */
export const popularCreators = sharedPart({ make: read, share: 0.05, maxAgeMs: freshMs, staleWhileRevalidate: true })

async function read({ postgres }: Core): Promise<PopularCreator[]> {
  return (await postgres.run(creators, {})).map((row) => ({ ...row, tags: new Set(row.tags) }))
}
