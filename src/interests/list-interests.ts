import { type PageQuery, paging } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import { timestampSql } from '../platform/postgres.ts'
import { float, instant, statement, text, uuid } from '../platform/statement.ts'
import { decayedSql } from './weights.ts'

// A user has only a limited number of interests (see purge-interests.ts).
const ofUser = statement({
  name: 'interests.list',
  params: { user: uuid, now: instant },
  row: { tag: text, weight: float, updated_at: text },
  text: (p) => `
    select tag, ${decayedSql({ now: p.now })} as weight, ${timestampSql('i.updated_at')} as updated_at
    from interests i
    where user_id = ${p.user}`,
})

/**
 * Lists the caller's interests, strongest first. All weights decay at the same rate, so the order does not change
 * between two pages; the cursor contains the time of the first page.
 * @throws INVALID_CURSOR
 */
export async function listInterests(ctx: UserCtx, page: PageQuery): Promise<components['schemas']['InterestPage']> {
  const { secrets, clock } = ctx.core
  const pagination = paging(secrets, `interests|${ctx.actor.id}`, page)
  const { after_at, after_id, limit } = pagination.params
  const moment = after_at ?? clock.now().toISOString()
  const all = await run(ctx, ofUser, { user: ctx.actor.id, now: moment })
  const sorted = all.sort((one, other) => other.weight - one.weight || (one.tag < other.tag ? -1 : 1))
  const from = after_id === null ? 0 : sorted.findIndex(({ tag }) => tag === after_id) + 1
  const found = sorted.slice(from, from + limit).map((row) => ({ ...row, at: moment, id: row.tag }))
  const { rows, nextCursor } = pagination.page(found)
  return {
    items: rows.map(({ tag, weight, updated_at }) => ({ tag, weight: Math.round(weight * 1e4) / 1e4, updated_at })),
    next_cursor: nextCursor,
  }
}
