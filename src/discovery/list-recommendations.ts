import { decodeCursor, encodeCursor, type PageQuery } from '../contract/cursor.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { presentUserSummary, relationshipTo } from '../graph/index.ts'
import { friendsOfFriends, type Recommended } from './friends-of-friends.ts'
import { likedTags } from './liked-tags.ts'
import { popularCreators } from './popular-creators.ts'
import { postedTags } from './posted-tags.ts'
import { suitableAmong } from './suitable-among.ts'

type Recommendation = components['schemas']['Recommendation']
type Kind = 'followed_by' | 'interests' | 'popular'
type Candidate = { row: Recommended; kind: Kind; score: number; tags: string[] }
type Position = { kind: Kind; score: number; id: string }

const kinds: Kind[] = ['followed_by', 'interests', 'popular']

/**
 * Recommends users to follow: friends of friends, by the number of followed users who follow them; then popular
 * accounts that post about the caller's interests; then other popular accounts.
 * @throws INVALID_CURSOR, USER_NOT_FOUND, INSUFFICIENT_ROLE for another user's
 */
export async function listRecommendations(
  ctx: UserCtx,
  userId: string,
  page: PageQuery,
): Promise<components['schemas']['RecommendationPage']> {
  const list = `recommendations|${ctx.actor.id}`
  const after = positionOf(decodeCursor(ctx.core.secrets, list, page.cursor))
  if (userId.toLowerCase() !== ctx.actor.id) {
    const { blocked, suspended } = await relationshipTo(ctx, userId)
    if (blocked || suspended) fail('USER_NOT_FOUND')
    fail('INSUFFICIENT_ROLE', { reason: 'you can only list your own recommendations' })
  }
  const found: Candidate[] = []
  const needed = page.limit + 1
  if (after === undefined || after.kind === 'followed_by')
    for (const row of await friendsOfFriends(ctx, after, needed))
      found.push({ row, kind: 'followed_by', score: row.mutual_count, tags: [] })
  if (found.length < needed) found.push(...(await popularAccounts(ctx, after, needed - found.length)))
  const shown = found.slice(0, page.limit)
  const last = shown.at(-1)
  const next =
    found.length > page.limit && last !== undefined ? encodeCursor(ctx.core.secrets, list, toCursor(last)) : null
  return { items: (await withTagsOfNow(ctx, shown)).map((one) => present(ctx, one)), next_cursor: next }
}

/** The tags of popular accounts are some seconds old, and the posts that have them may have been hidden since. */
async function withTagsOfNow(ctx: UserCtx, shown: Candidate[]): Promise<Candidate[]> {
  const interesting = shown.filter(({ kind }) => kind === 'interests').map(({ row }) => row.user_id)
  const posted = await postedTags(ctx, interesting)
  return shown.map((one) => {
    if (one.kind !== 'interests') return one
    const tags = one.tags.filter((tag) => posted.get(one.row.user_id)?.has(tag))
    return { ...one, tags, kind: tags.length > 0 ? 'interests' : 'popular' }
  })
}

async function popularAccounts(ctx: UserCtx, after: Position | undefined, limit: number): Promise<Candidate[]> {
  const [pool, interests] = await Promise.all([ctx.core.of(popularCreators)(), likedTags(ctx)])
  const candidates = pool.map(({ id, followers, tags }) => {
    const common = interests.filter((tag) => tags.has(tag))
    return {
      id,
      kind: common.length > 0 ? ('interests' as const) : ('popular' as const),
      score: followers,
      tags: common,
    }
  })
  const isAfter = (one: Position): boolean =>
    after === undefined || after.kind === 'followed_by' || order(after, one) < 0
  const ordered = candidates.filter(isAfter).sort(order)
  const byId = new Map(ordered.map((one) => [one.id, one]))
  const rows = await suitableAmong(ctx, [...byId.keys()], limit)
  return rows.map((row) => ({ row, ...byId.get(row.user_id)! }))
}

/** Compares by kind, then by score (the higher first), then by id (the higher first). */
function order(one: Position, other: Position): number {
  return (
    kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
    other.score - one.score ||
    (one.id < other.id ? 1 : one.id > other.id ? -1 : 0)
  )
}

function toCursor({ row, kind, score }: Candidate): { at: string; id: string } {
  return { at: `${kind}:${score}`, id: row.user_id }
}

function positionOf(cursor: { at: string; id: string } | undefined): Position | undefined {
  if (cursor === undefined) return undefined
  const [kind, score] = cursor.at.split(':')
  return { kind: kind as Kind, score: Number(score), id: cursor.id }
}

function present(ctx: UserCtx, { row, kind, tags }: Candidate): Recommendation {
  const { follower_count, relationship, followed_by, mutual_count } = row
  return {
    ...presentUserSummary(ctx.core.config, row),
    follower_count,
    relationship,
    reason: { kind, followed_by: [...followed_by], mutual_count, tags },
  }
}
