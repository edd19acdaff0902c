import { type PageQuery, type Paging, paging } from '../contract/cursor.ts'

import { run, type UserCtx } from '../core/context.ts'
import { olderThanCursor, pageParams } from '../platform/keyset.ts'
import { timestampSql } from '../platform/postgres.ts'
import { instant, json, nullable, statement, text, uuid } from '../platform/statement.ts'
import type { Relationship } from './relationship.ts'
import { presentUserSummary, type UserSummary, userSummaryColumns, userSummaryRow } from './user-summary.ts'
import { relationshipJson, unlessBlocked, unlessSuspended } from './visibility.ts'

/** A table of edges, read from one end. `name` is the statement's name; `owner` and `other` are columns. */
type Edges = {
  name: string
  table: string
  owner: string
  other: string
  expires?: boolean
  showsBlocked?: boolean
}

type EdgeUserRow = UserSummary & {
  relationship: Relationship
  at: string
  expires_at: string | null
}

/**
 * Declares a statement that lists the users at the other end of an owner's edges, newest edge first. It reads an index
 * of (owner, created_at desc, other desc) from the cursor on and looks up each user by key. So the cost depends on the
 * size of the page only, not on the number of edges or on the depth of the page.
 */
export function edgeUsersStatement({ name, table, owner, other, expires = false, showsBlocked = false }: Edges) {
  return statement({
    name,
    params: { owner: uuid, viewer: uuid, now: instant, ...pageParams },
    row: { ...userSummaryRow, relationship: json<Relationship>(), at: text, expires_at: nullable(text) },
    text: (p) => `
      select
        ${userSummaryColumns('u')},
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

type EdgeUsersStatement = ReturnType<typeof edgeUsersStatement>

/**
 * Returns the pagination of a list. Its cursors are valid for this statement and owner only.
 * @throws INVALID_CURSOR
 */
export function edgeUsersPaging(ctx: UserCtx, { name }: EdgeUsersStatement, owner: string, page: PageQuery): Paging {
  return paging(ctx.core.secrets, `${name}|${owner}`, page)
}

/**
 * Returns a page of the users that the statement lists.
 * @throws INVALID_CURSOR
 */
export async function listEdgeUsers(
  ctx: UserCtx,
  statement: EdgeUsersStatement,
  owner: string,
  page: PageQuery,
): Promise<{ rows: EdgeUserRow[]; nextCursor: string | null }> {
  const { clock, config } = ctx.core
  const pagination = edgeUsersPaging(ctx, statement, owner, page)
  const found = await run(ctx, statement, { owner, viewer: ctx.actor.id, now: clock.now(), ...pagination.params })
  const { rows, nextCursor } = pagination.page(found.map((row) => ({ ...row, id: row.user_id })))
  return {
    rows: rows.map((row) => {
      const { relationship, at, expires_at } = row
      return { ...presentUserSummary(config, row), relationship, at, expires_at }
    }),
    nextCursor,
  }
}
