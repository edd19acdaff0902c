export type Kind = 'like' | 'save' | 'comment' | 'share'

/** The weight that an action on content adds to each of its tags. */
export const weightOf: Record<Kind, number> = { like: 1, save: 2, comment: 2, share: 3 }
/** The weight that feedback adds to each tag for "more", and subtracts for "less". */
export const feedbackWeight = 3

const halfLifeDays = 30
const halfLifeMs = halfLifeDays * 24 * 60 * 60 * 1000

/** Returns a weight from `updatedAt`, decayed until `now` (both in milliseconds). It halves every 30 days. */
export function decayed(weight: number, updatedAt: number, now: number): number {
  return weight * 2 ** (-Math.max(0, now - updatedAt) / halfLifeMs)
}

/** SQL: the same. The defaults of `weight` and `since` are the columns of the row `i` of interests. */
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

/** SQL: the assignments of an upsert that adds a weight to the row `i`. */
export const addedSql = `weight = ${decayedSql({ now: 'excluded.updated_at' })} + excluded.weight,
      updated_at = greatest(i.updated_at, excluded.updated_at)`

/**
 * SQL: a user's interests (`tag, weight, updated_at`), strongest first. With `onlyLiked`, tags of which the user wants
 * less are left out. `user` and `now` are parameters.
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
