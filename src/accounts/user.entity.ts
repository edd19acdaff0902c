import { defineEntity, p } from '@mikro-orm/core'

/** An account. The counts are kept by triggers and only read here. */
export const User = defineEntity({
  name: 'User',
  tableName: 'users',
  properties: {
    id: p.uuid().primary(),
    username: p.string(),
    email: p.string(),
    passwordHash: p.string().hidden(),
    displayName: p.string(),
    avatarMediaId: p.uuid().nullable(),
    role: p.enum(['user', 'moderator', 'admin'] as const).default('user'),
    followerCount: p.integer().default(0),
    followingCount: p.integer().default(0),
    postCount: p.integer().default(0),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
})
