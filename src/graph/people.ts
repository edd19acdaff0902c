import { type PageQuery, type Paging, paging } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import { olderThanCursor, pageParams } from '../platform/keyset.ts'
import { timestampSql } from '../platform/postgres.ts'
import { instant, json, nullable, statement, text, uuid } from '../platform/statement.ts'
import type { Relationship } from './relationship.ts'
import { presentUser, userColumns, userSummaryRow } from './user-summary.ts'
import { relationshipJson, unlessBlocked, unlessSuspended } from './visibility.ts'

/** A table of edges seen from one end. `name` is a statement's; `owner` and `other` are columns. */
type Edges = {
  name: string
  table: string
  owner: string
  other: string
  expires?: boolean
  showsBlocked?: boolean
}

type PeopleRow = components['schemas']['UserSummary'] & {
  relationship: Relationship
  at: string
  expires_at: string | null
}

/**
 * People at the other end of a user's edges, newest edge first. Walks an index of (owner, created_at desc, other desc)
 * from the cursor on and looks each row up by its key, so the cost is that of a page and grows neither with the number
 * of edges nor with the depth.
 */
export function peopleStatement({ name, table, owner, other, expires = false, showsBlocked = false }: Edges) {
  return statement({
    name,
    params: { owner: uuid, viewer: uuid, now: instant, ...pageParams },
    row: { ...userSummaryRow, relationship: json<Relationship>(), at: text, expires_at: nullable(text) },
    text: (p) => `
      select
        ${userColumns('u')},
        ${relationshipJson({ viewer: p.viewer, other: 'u.id', now: p.now })} as relationship,
        ${timestampSql('e.created_at')} as at,
        ${expires ? timestampSql('e.expires_at') : 'null::text'} as expires_at
      from ${table} e
      join users u on u.id = e.${other}
      where e.${owner} = ${p.owner}
        and ${olderThanCursor('e.created_at', `e.${other}`, p)}
        ${expires ? `and (e.expires_at is null or e.expires_at > ${p.now})` : ''}
        ${showsBlocked ? '' : `and ${unlessSuspended({ user: 'u', now: p.now })}`}
        ${showsBlocked ? '' : `and ${unlessBlocked({ viewer: p.viewer, other: 'u.id', now: p.now })}`}
      order by e.created_at desc, e.${other} desc
      limit ${p.limit}`,
  })
}

type PeopleStatement = ReturnType<typeof peopleStatement>

/** Names the list of a statement for its cursors. */
export function pagingOfPeople(ctx: UserCtx, { name }: PeopleStatement, owner: string, page: PageQuery): Paging {
  return paging(ctx.core.secrets, `${name}|${owner}`, page)
}

/**
 * A page of such a list.
 * @throws INVALID_CURSOR
 */
export async function listPeople(
  ctx: UserCtx,
  statement: PeopleStatement,
  owner: string,
  page: PageQuery,
): Promise<{ rows: PeopleRow[]; nextCursor: string | null }> {
  const { clock, config } = ctx.core
  const walk = pagingOfPeople(ctx, statement, owner, page)
  const found = await run(ctx, statement, { owner, viewer: ctx.actor.id, now: clock.now(), ...walk.params })
  const { rows, nextCursor } = walk.page(found.map((row) => ({ ...row, id: row.user_id })))
  return {
    rows: rows.map((row) => {
      const { relationship, at, expires_at } = row
      return { ...presentUser(config, row), relationship, at, expires_at }
    }),
    nextCursor,
  }
}
