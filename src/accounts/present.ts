import type { InferEntity } from '@mikro-orm/core'
import type { Config } from '../config.ts'
import type { components } from '../contract/generated/types.ts'
import type { User } from './user.entity.ts'

/** Where an avatar is loaded from: the smallest variant of its media item. */
export function avatarUrl(config: Config, mediaId: string | null | undefined): string | null {
  return mediaId == null ? null : `${config.mediaBaseUrl}/media/${mediaId}/150.webp`
}

export function presentMe(config: Config, user: InferEntity<typeof User>): components['schemas']['Me'] {
  return {
    id: user.id,
    username: user.username,
    display_name: user.displayName,
    avatar_url: avatarUrl(config, user.avatarMediaId),
    email: user.email,
    role: user.role,
    follower_count: user.followerCount,
    following_count: user.followingCount,
    post_count: user.postCount,
    created_at: user.createdAt.toISOString(),
  }
}

/** SQL: the same address as `avatarUrl`. */
export function avatarUrlSql(column: string, baseUrl: string): string {
  return `${baseUrl} || '/media/' || ${column} || '/150.webp'`
}
