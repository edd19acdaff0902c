import type { Config } from '../config.ts'
import type { components } from '../contract/generated/types.ts'
import { avatarUrl } from '../media/index.ts'
import type { Account } from './account.ts'

export function presentMe(config: Config, user: Account): components['schemas']['Me'] {
  return {
    id: user.id,
    username: user.username,
    display_name: user.displayName,
    avatar_url: avatarUrl(config, user.avatarMediaId),
    bio: user.bio,
    is_private: user.isPrivate,
    email: user.email,
    email_verified: user.emailVerifiedAt != null,
    has_password: user.passwordHash != null,
    pending_avatar_media_id: user.pendingAvatarMediaId ?? null,
    role: user.role,
    follower_count: user.followerCount,
    following_count: user.followingCount,
    post_count: user.postCount,
    created_at: user.createdAt.toISOString(),
  }
}
