import { sql, type UserCtx } from '../context.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { relationshipJson, unlessBlocked } from '../graph/index.ts'
import { avatarUrl } from '../media/index.ts'

type Row = Omit<components['schemas']['UserProfile'], 'avatar_url' | 'created_at'> & { avatar_media_id: string | null; created_at: Date }

const statement = {
  name: 'get_user',
  text: `select u.id, u.username, u.display_name, u.avatar_media_id, u.follower_count, u.following_count, u.post_count, u.created_at,
      ${relationshipJson({ viewer: '$2::uuid', other: 'u.id' })} as relationship
    from users u where u.id = $1 and ${unlessBlocked({ viewer: '$2::uuid', other: 'u.id' })}`,
}

/**
 * A profile as the caller sees it.
 * @throws USER_NOT_FOUND also when one of the two has blocked the other
 */
export async function getUser(ctx: UserCtx, id: string): Promise<components['schemas']['UserProfile']> {
  const [row] = await sql<Row>(ctx, statement, [id, ctx.actor.id])
  if (row === undefined) fail('USER_NOT_FOUND')
  const { avatar_media_id, created_at, ...profile } = row
  return { ...profile, avatar_url: avatarUrl(ctx.runtime.config, avatar_media_id), created_at: new Date(created_at).toISOString() }
}
