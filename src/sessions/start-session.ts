import { type Account, presentMe } from '../accounts/index.ts'
import { issueDeviceToken } from '../attempts/index.ts'
import type { components } from '../contract/generated/types.ts'
import type { Ctx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { randomToken, sha256 } from '../platform/secrets.ts'
import { accessTokenSeconds, signAccessToken } from './access-token.ts'
import { cacheRefreshToken } from './refresh-hint.ts'
import { RefreshToken, Session } from './session.entity.ts'

export const refreshTokenMs = 30 * 24 * 60 * 60 * 1000

export type TokenPair = components['schemas']['TokenPair']

/**
 * Starts a session and returns its first tokens. It is stored when the unit of work is flushed. `deviceToken` is the
 * one that the device has from an earlier sign-in, if any.
 */
export async function startSession(ctx: Ctx, user: Account, deviceToken?: string): Promise<TokenPair> {
  const now = ctx.core.clock.now()
  const session = ctx.em.create(Session, {
    id: ctx.core.newId(),
    userId: user.id,
    userAgent: ctx.userAgent?.slice(0, 300) ?? null,
    ip: ctx.address,
    createdAt: now,
    lastUsedAt: now,
    expiresAt: new Date(now.getTime() + refreshTokenMs),
  })
  ctx.em.persist(session)
  await emit(ctx, 'session_started', { user_id: user.id, session_id: session.id })
  const pair = await toTokenPair(ctx, user, session.id, await issueRefreshToken(ctx, session.id))
  return { ...pair, device_token: issueDeviceToken(ctx.core, user.id, deviceToken) }
}

/** Creates the next refresh token of a session. It is stored when the unit of work is flushed. */
export async function issueRefreshToken(ctx: Ctx, sessionId: string): Promise<string> {
  const now = ctx.core.clock.now()
  const token = randomToken('nrt')
  ctx.em.persist(
    ctx.em.create(RefreshToken, {
      tokenHash: sha256(token),
      sessionId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + refreshTokenMs),
    }),
  )
  await cacheRefreshToken(ctx.core, token, sessionId)
  return token
}

/** Returns the pair of a refresh token and a new access token. */
export async function toTokenPair(
  { core }: Ctx,
  user: Account,
  sessionId: string,
  refreshToken: string,
): Promise<TokenPair> {
  return {
    user: presentMe(core.config, user),
    access_token: await signAccessToken(core, { userId: user.id, sessionId, role: user.role }),
    refresh_token: refreshToken,
    token_type: 'Bearer',
    expires_in: accessTokenSeconds,
  }
}
