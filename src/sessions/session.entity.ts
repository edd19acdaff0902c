import { defineEntity, p } from '@mikro-orm/core'

export const endReasons = [
  ...(['logout', 'reuse', 'ended_by_user', 'password_changed', 'password_reset'] as const),
  'account_deleted',
] as const

/** A sign-in on one device: a family of refresh tokens, of which only the newest is valid. */
export const Session = defineEntity({
  name: 'Session',
  tableName: 'sessions',
  properties: {
    id: p.uuid().primary(),
    userId: p.uuid(),
    userAgent: p.string().nullable(),
    ip: p.string().nullable(),
    createdAt: p.datetime(),
    lastUsedAt: p.datetime(),
    expiresAt: p.datetime(),
    endedAt: p.datetime().nullable(),
    endReason: p.enum(endReasons).nullable(),
  },
})

/**
 * A refresh token. Only its hash is stored, never the token itself. `sealedSuccessor` is the token that replaced it,
 * for some seconds after its use (see successors.ts).
 */
export const RefreshToken = defineEntity({
  name: 'RefreshToken',
  tableName: 'refresh_tokens',
  properties: {
    tokenHash: p.blob().primary(),
    sessionId: () => p.manyToOne(Session).mapToPk().joinColumn('session_id'),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    usedAt: p.datetime().nullable(),
    sealedSuccessor: p.blob().nullable(),
  },
})
