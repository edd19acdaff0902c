import { decodeCursor, type PageQuery, toPage } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { avatarUrl } from '../media/index.ts'
import { type Statement, timestampSql } from '../platform/postgres.ts'
import { relationshipJson, unlessBlocked, unlessSuspended } from './visibility.ts'

/** A table of edges seen from one end. */
type Edges = { name: string; table: string; owner: string; other: string; expires?: boolean; showsBlocked?: boolean }

export type PeopleRow = components['schemas']['UserSummary'] & {
  relationship: components['schemas']['Relationship']
  at: string
  expires_at: string | null
}

/**
 * People at the other end of a user's edges, newest edge first. Walks an index of (owner, created_at desc, other desc) from the cursor on and
 * looks each row up by its key, so the cost is that of a page and grows neither with the number of edges nor with the depth.
 * Parameters: the user, the viewer, the time, the position (an instant and an id, or nulls), the limit.
 */
export function peopleStatement({
  name,
  table,
  owner,
  other,
  expires = false,
  showsBlocked = false,
}: Edges): Statement {
  const [viewer, now] = ['$2::uuid', '$3::timestamptz']
  return {
    name,
    text: `select u.id, u.username, u.display_name, u.avatar_media_id, ${relationshipJson({ viewer, other: 'u.id', now })} as relationship,
        ${timestampSql('e.created_at')} as at, ${expires ? timestampSql('e.expires_at') : 'null'} as expires_at
      from ${table} e join users u on u.id = e.${other}
      where e.${owner} = $1
        and (e.created_at, e.${other}) < (coalesce($4::timestamptz, 'infinity'), coalesce($5::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
        ${expires ? `and (e.expires_at is null or e.expires_at > ${now})` : ''}
        ${showsBlocked ? '' : `and ${unlessSuspended({ user: 'u', now })} and ${unlessBlocked({ viewer, other: 'u.id', now })}`}
      order by e.created_at desc, e.${other} desc limit $6`,
  }
}

/**
 * A page of such a list.
 * @throws INVALID_CURSOR
 */
export async function listPeople(
  ctx: UserCtx,
  statement: Statement,
  userId: string,
  page: PageQuery,
): Promise<{ rows: PeopleRow[]; nextCursor: string | null }> {
  const { secrets, clock, config } = ctx.core
  const list = `${statement.name}|${userId}`
  const after = decodeCursor(secrets, list, page.cursor)
  const values = [userId, ctx.actor.id, clock.now(), after?.at ?? null, after?.id ?? null, page.limit + 1]
  const found = await sql<PeopleRow & { avatar_media_id: string | null }>(ctx, statement, values)
  const { rows, nextCursor } = toPage(secrets, list, found, page.limit)
  return {
    rows: rows.map(({ avatar_media_id, ...row }) => ({ ...row, avatar_url: avatarUrl(config, avatar_media_id) })),
    nextCursor,
  }
}
