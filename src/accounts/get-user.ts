import { postCountSql } from '../content/index.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import {
  presentUserSummary,
  relationshipJson,
  unlessBlocked,
  unlessSuspended,
  userNamed,
  userSummaryColumns,
  userSummaryRow,
} from '../graph/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { boolean, instant, integer, json, type SqlType, statement, text, uuid } from '../platform/statement.ts'

type Profile = components['schemas']['UserProfile']

function profileBy(key: 'id' | 'username', type: SqlType<string>) {
  return statement({
    name: `accounts.profile_by_${key}`,
    params: { value: type, viewer: uuid, now: instant },
    row: {
      ...userSummaryRow,
      bio: text,
      is_private: boolean,
      follower_count: integer,
      following_count: integer,
      post_count: integer,
      created_at: text,
      relationship: json<Profile['relationship']>(),
    },
    text: (p) => `
      select
        ${userSummaryColumns('u')},
        u.bio,
        u.is_private,
        u.follower_count,
        u.following_count,
        ${postCountSql({ viewer: p.viewer, now: p.now, creator: 'u' })} as post_count,
        ${timestampSql('u.created_at')} as created_at,
        ${relationshipJson({ viewer: p.viewer, other: 'u.id', now: p.now })} as relationship
      from users u
      where u.id = ${key === 'id' ? p.value : userNamed(p.value)}
        and ${unlessBlocked({ viewer: p.viewer, other: 'u.id', now: p.now })}
        and (u.id = ${p.viewer} or ${unlessSuspended({ user: 'u', now: p.now })})`,
  })
}

const statements = { id: profileBy('id', uuid), username: profileBy('username', text) }

/**
 * Returns a profile as the caller sees it, by id or by username, also one that the user had before and that is held.
 * @throws USER_NOT_FOUND also when one of the two has blocked the other, and when the account is suspended
 */
export async function getUser(ctx: UserCtx, by: keyof typeof statements, key: string): Promise<Profile> {
  const { config, clock } = ctx.core
  const value = by === 'username' ? key.toLowerCase() : key
  const [row] = await run(ctx, statements[by], { value, viewer: ctx.actor.id, now: clock.now() })
  if (row === undefined) fail('USER_NOT_FOUND')
  const { user_id, avatar_media_id, ...profile } = row
  return { ...profile, ...presentUserSummary(config, row) }
}
