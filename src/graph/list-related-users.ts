import { sql, type UserCtx } from '../context.ts'
import { decodeCursor, toPage } from '../contract/cursor.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { avatarUrl } from '../media/index.ts'
import { relationshipTo } from './relationship.ts'
import { relationshipJson, unlessBlocked } from './visibility.ts'

type Row = {
  id: string
  at: string
  username: string
  display_name: string
  avatar_media_id: string | null
  relationship: components['schemas']['Relationship']
}

/** Walks `follows` along an index of (user, created_at desc, other desc) from the cursor on: the cost does not grow with the depth. */
function statementFor(name: string, user: string, other: string) {
  return {
    name,
    text: `select u.id, to_char(f.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
        u.username, u.display_name, u.avatar_media_id, ${relationshipJson({ viewer: '$2::uuid', other: 'u.id' })} as relationship
      from follows f join users u on u.id = f.${other}
      where f.${user} = $1 and (f.created_at, f.${other}) < (coalesce($3::timestamptz, 'infinity'), coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
        and ${unlessBlocked({ viewer: '$2::uuid', other: 'u.id' })}
      order by f.created_at desc, f.${other} desc limit $5`,
  }
}

const statements = {
  followers: statementFor('list_followers', 'following_id', 'follower_id'),
  following: statementFor('list_following', 'follower_id', 'following_id'),
}

/**
 * Followers of a user, or those whom the user follows, newest first, without those blocked either way.
 * @throws USER_NOT_FOUND, INVALID_CURSOR
 */
export async function listRelatedUsers(
  ctx: UserCtx,
  kind: keyof typeof statements,
  userId: string,
  page: { limit: number; cursor?: string | undefined },
): Promise<components['schemas']['RelatedUserPage']> {
  const { secrets, config } = ctx.runtime
  const list = `${kind}|${userId}`
  const after = decodeCursor(secrets, list, page.cursor)
  const { blocked } = await relationshipTo(ctx, userId)
  if (blocked) fail('USER_NOT_FOUND')
  const found = await sql<Row>(ctx, statements[kind], [userId, ctx.actor.id, after?.at ?? null, after?.id ?? null, page.limit + 1])
  const { rows, nextCursor } = toPage(secrets, list, found, page.limit)
  const items = rows.map(({ avatar_media_id, at, ...user }) => ({ ...user, avatar_url: avatarUrl(config, avatar_media_id), followed_at: at }))
  return { items, next_cursor: nextCursor }
}
