import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { relationshipJson, unlessBlocked, unlessSuspended } from '../graph/index.ts'
import { avatarUrl } from '../media/index.ts'
import { timestampSql } from '../platform/postgres.ts'

type Profile = components['schemas']['UserProfile']
type Row = Omit<Profile, 'avatar_url'> & { avatar_media_id: string | null }

const [viewer, now] = ['$2::uuid', '$3::timestamptz']
const statementBy = (name: string, condition: string) => ({
  name,
  text: `select u.id, u.username, u.display_name, u.avatar_media_id, u.bio, u.is_private, u.follower_count, u.following_count, u.post_count,
      ${timestampSql('u.created_at')} as created_at, ${relationshipJson({ viewer, other: 'u.id', now })} as relationship
    from users u where ${condition} and ${unlessBlocked({ viewer, other: 'u.id', now })}
      and (u.id = ${viewer} or ${unlessSuspended({ user: 'u', now })})`,
})

const statements = {
  id: statementBy('get_user', 'u.id = $1'),
  username: statementBy('get_user_by_username', 'u.username = $1'),
}

/**
 * A profile as the caller sees it, by id or by username.
 * @throws USER_NOT_FOUND also when one of the two has blocked the other, and when the account is suspended
 */
export async function getUser(ctx: UserCtx, by: keyof typeof statements, value: string): Promise<Profile> {
  const { config, clock } = ctx.core
  const [row] = await sql<Row>(ctx, statements[by], [
    by === 'username' ? value.toLowerCase() : value,
    ctx.actor.id,
    clock.now(),
  ])
  if (row === undefined) fail('USER_NOT_FOUND')
  const { avatar_media_id, ...profile } = row
  return { ...profile, avatar_url: avatarUrl(config, avatar_media_id) }
}
