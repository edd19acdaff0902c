import { defineEntity, p } from '@mikro-orm/core'

/** An account. Triggers update the counts; here they are only read. */
export const User = defineEntity({
  name: 'User',
  tableName: 'users',
  properties: {
    id: p.uuid().primary(),
    username: p.string(),
    email: p.string(),
    emailVerifiedAt: p.datetime().nullable(),
    passwordHash: p.string().hidden().nullable(),
    displayName: p.string(),
    bio: p.string().default(''),
    avatarMediaId: p.uuid().nullable(),
    pendingAvatarMediaId: p.uuid().nullable(),
    isPrivate: p.boolean().default(false),
    role: p.enum(['user', 'moderator', 'admin'] as const).default('user'),
    deletionRequestedAt: p.datetime().nullable(),
    erasureStartedAt: p.datetime().nullable(),
    suspendedAt: p.datetime().nullable(),
    suspendedUntil: p.datetime().nullable(),
    suspensionReason: p.string().nullable(),
    followerCount: p.integer().default(0),
    followingCount: p.integer().default(0),
    postCount: p.integer().default(0),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
})
