export type Kind = 'like' | 'save' | 'comment' | 'share'

/** What one thing that somebody does with content says about its tags. */
export const weightOf: Record<Kind, number> = { like: 1, save: 2, comment: 2, share: 3 }
/** What asking for more says, and asking for less says against them. */
export const feedbackWeight = 3

const halfLifeDays = 30
const halfLifeMs = halfLifeDays * 24 * 60 * 60 * 1000

/** A weight of `updatedAt` as it counts at `now` (both in milliseconds): half after 30 days. */
export function decayed(weight: number, updatedAt: number, now: number): number {
  return weight * 2 ** (-Math.max(0, now - updatedAt) / halfLifeMs)
}

/** SQL: the same; `weight` and `since` are those of the row `i` of interests unless they are given. */
export function decayedSql({
  weight = 'i.weight',
  since = 'i.updated_at',
  now,
}: {
  weight?: string
  since?: string
  now: string
}): string {
  return `${weight} * 2 ^ (-greatest(0, extract(epoch from ${now} - ${since})) / ${halfLifeDays * 86_400})`
}

/** SQL: what an upsert sets when it adds to the row `i`. */
export const addedSql = `weight = ${decayedSql({ now: 'excluded.updated_at' })} + excluded.weight,
      updated_at = greatest(i.updated_at, excluded.updated_at)`

/**
 * SQL: rows of a user's interests (`tag, weight, updated_at`), the strongest first; with `onlyLiked` without what the
 * user wants less of. `user` and `now` are parameters.
 */
export function strongestSql({
  user,
  now,
  limit,
  onlyLiked = false,
}: {
  user: string
  now: string
  limit: number
  onlyLiked?: boolean
}): string {
  return `
      select i.tag, i.weight, i.updated_at
      from interests i
      where i.user_id = ${user}
        ${onlyLiked ? 'and i.weight > 0' : ''}
      order by ${decayedSql({ weight: 'abs(i.weight)', now })} desc, i.tag
      limit ${limit}`
}
