export type Kind = 'like' | 'save' | 'comment' | 'share'

/** What one thing that somebody does with content says about its tags. */
export const weightOf: Record<Kind, number> = { like: 1, save: 2, comment: 2, share: 3 }
/** What asking for more says, and asking for less says against them. */
export const feedbackWeight = 3

export const halfLifeDays = 30
const halfLifeMs = halfLifeDays * 24 * 60 * 60 * 1000

/** A weight of `updatedAt` as it counts at `now` (both in milliseconds): half after 30 days. */
export function decayed(weight: number, updatedAt: number, now: number): number {
  return weight * 2 ** (-Math.max(0, now - updatedAt) / halfLifeMs)
}

/** SQL: the weight of the row `i` of interests at `now`. */
export function decayedSql(now: string): string {
  return `i.weight * 2 ^ (-greatest(0, extract(epoch from ${now} - i.updated_at)) / ${halfLifeDays * 86_400})`
}
