import type { StoredCounter } from '../core/counter.ts'
import { accessSql } from '../graph/index.ts'
import { isListed } from './listed.ts'

const restricted = ['followers', 'close_friends', 'subscribers', 'private'] as const

/**
 * SQL: the number of posts and reels of `creator`, a row of users, that the viewer may see. `users.post_count` is the
 * number of all of them, and `restricted_post_counts` has those that not everybody may see, by visibility.
 */
export function postCountSql({ viewer, now, creator }: { viewer: string; now: string; creator: string }): string {
  const stored = restricted.map((visibility) => `('${visibility}', coalesce(k.${visibility}, 0))`)
  const all = restricted.map((visibility) => `coalesce(k.${visibility}, 0)`).join(' - ')
  return `(
          select coalesce(sum(posts.many), 0)::integer
          from (select ${creator}.id) one (id)
          left join restricted_post_counts k on k.user_id = one.id
          cross join lateral (
            values
              ('public', ${creator}.post_count - ${all}),
              ${stored.join(',\n              ')}
          ) posts (visibility, many)
          where ${accessSql({ viewer, creator, visibility: 'posts.visibility', now })} = 'visible'
        )`
}

/** The counters of restricted posts. */
export const restrictedCounters: readonly StoredCounter[] = restricted.map((visibility) => ({
  table: 'restricted_post_counts',
  key: 'user_id',
  column: visibility,
  actual: `
        select count(*)
        from contents c
        where c.creator_id = t.user_id
          and c.type in ('post', 'reel')
          and c.visibility = '${visibility}'
          and ${isListed('c')}`,
}))
