import { decodeCursor, type PageQuery, toPage } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { timestampSql } from '../platform/postgres.ts'
import { decayedSql } from './weights.ts'

type Row = { tag: string; weight: number; updated_at: string }

// All of a user's are few (see purge-interests.ts). They fade at the same rate, so their order does not change between two pages.
const statement = {
  name: 'list_interests',
  text: `select tag, ${decayedSql({ now: '$2::timestamptz' })} as weight, ${timestampSql('i.updated_at')} as updated_at from interests i where user_id = $1`,
}

/**
 * What the feed believes that the caller likes, the strongest first.
 * @throws INVALID_CURSOR
 */
export async function listInterests(ctx: UserCtx, page: PageQuery): Promise<components['schemas']['InterestPage']> {
  const { secrets, clock } = ctx.core
  const list = `interests|${ctx.actor.id}`
  const after = decodeCursor(secrets, list, page.cursor)
  const moment = after?.at ?? clock.now().toISOString()
  const all = await sql<Row>(ctx, statement, [ctx.actor.id, moment])
  const sorted = all.sort((one, other) => other.weight - one.weight || (one.tag < other.tag ? -1 : 1))
  const from = after === undefined ? 0 : sorted.findIndex(({ tag }) => tag === after.id) + 1
  const found = sorted.slice(from, from + page.limit + 1).map((row) => ({ ...row, at: moment, id: row.tag }))
  const { rows, nextCursor } = toPage(secrets, list, found, page.limit)
  return {
    items: rows.map(({ tag, weight, updated_at }) => ({ tag, weight: Math.round(weight * 1e4) / 1e4, updated_at })),
    next_cursor: nextCursor,
  }
}
