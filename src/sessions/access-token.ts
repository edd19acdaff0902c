import { decodeProtectedHeader, errors, jwtVerify, SignJWT } from 'jose'
import { LRUCache } from 'lru-cache'
import { fail } from '../contract/errors.ts'
import type { UserActor } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import { algorithm, signingKeys } from './signing-keys.ts'

export const accessTokenSeconds = 15 * 60
const issuer = 'nova'
const audience = 'nova-api'

export type AccessClaims = {
  kid: string
  userId: string
  sessionId: string
  role: UserActor['role']
  expiresAt: number
}

// A client sends the same token hundreds of times; its signature is checked only once.
const verifiedTokens = part({ open: () => new LRUCache<string, AccessClaims>({ max: 20_000 }) })

/** Returns a JWT for one session, valid for 15 minutes. */
export async function signAccessToken(
  core: Core,
  claims: { userId: string; sessionId: string; role: UserActor['role'] },
): Promise<string> {
  const { kid, key } = await core.of(signingKeys).signing()
  const now = Math.floor(core.clock.now().getTime() / 1000)
  return new SignJWT({ sid: claims.sessionId, role: claims.role })
    .setProtectedHeader({ alg: algorithm, kid, typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(claims.userId)
    .setIssuedAt(now)
    .setExpirationTime(now + accessTokenSeconds)
    .sign(key)
}

/**
 * Verifies an access token and returns its claims.
 * @throws TOKEN_EXPIRED, INVALID_TOKEN
 */
export async function accessTokenOf(core: Core, token: string): Promise<AccessClaims> {
  const cache = core.of(verifiedTokens)
  const known = cache.get(token)
  // When a key is revoked, cached tokens that were signed with it are no longer valid.
  const claims =
    known !== undefined && (await core.of(signingKeys).verifying(known.kid)) !== undefined
      ? known
      : await verify(core, token)
  if (claims.expiresAt <= core.clock.now().getTime()) fail('TOKEN_EXPIRED')
  cache.set(token, claims)
  return claims
}

async function verify(core: Core, token: string): Promise<AccessClaims> {
  try {
    const { kid, alg } = decodeProtectedHeader(token)
    if (alg !== algorithm || kid === undefined) fail('INVALID_TOKEN')
    const key = await core.of(signingKeys).verifying(kid)
    if (key === undefined) fail('INVALID_TOKEN')
    const { payload } = await jwtVerify(token, key, {
      issuer,
      audience,
      algorithms: [algorithm],
      currentDate: core.clock.now(),
    })
    return {
      kid,
      userId: payload.sub!,
      sessionId: String(payload.sid),
      role: payload.role as UserActor['role'],
      expiresAt: payload.exp! * 1000,
    }
  } catch (error) {
    if (error instanceof errors.JWTExpired) fail('TOKEN_EXPIRED')
    if (error instanceof errors.JOSEError || error instanceof TypeError) fail('INVALID_TOKEN', {}, { cause: error })
    throw error
  }
}
