import type { Context } from 'hono'
import { type AccessClaims, accessTokenOf, sessionCacheKey, sessionFrom } from '../accounts/index.ts'
import type { UserActor } from '../context.ts'
import { DomainError, fail } from '../contract/errors.ts'
import type { OperationMeta } from '../contract/generated/operations.ts'
import type { Runtime } from '../runtime.ts'
import { passGate } from './gate.ts'

export type AdmissionRequest = {
  authorization: string | undefined
  address: string
  /** Sets a header of the answer, also when the answer is an error. */
  setHeader(name: string, value: string): void
}

/**
 * Decides who calls and whether they may now: verifies the access token (no I/O), then takes a place in the rate window and reads the
 * session in one Redis round trip. Without Redis requests pass unlimited, counted in a metric, and the session is read from Postgres.
 */
export async function admit(runtime: Runtime, meta: OperationMeta, request: AdmissionRequest): Promise<UserActor | { kind: 'anonymous' }> {
  const claims = meta.security === 'none' ? undefined : await identify(runtime, request.authorization)
  const verified = claims instanceof DomainError ? undefined : claims
  const { key, limit } = windowOf(runtime, meta, verified, request.address)
  const gate = await passGate(runtime.redis, key, limit, verified && sessionCacheKey(runtime, verified.sessionId)).catch((error: Error) => {
    runtime.metrics.gateBypassed.inc()
    runtime.log.warn({ err: error.message }, 'rate limit bypassed: redis does not answer')
    return undefined
  })
  if (gate !== undefined) {
    request.setHeader('RateLimit-Limit', String(limit))
    request.setHeader('RateLimit-Remaining', String(Math.max(0, limit - gate.used)))
    request.setHeader('RateLimit-Reset', String(Math.max(1, Math.ceil(gate.resetMs / 1000))))
    if (!gate.allowed) fail('RATE_LIMIT_EXCEEDED', { limit }, { retryAfterSeconds: Math.max(1, Math.ceil(gate.resetMs / 1000)) })
  }
  if (claims instanceof DomainError) throw claims
  if (verified === undefined) return { kind: 'anonymous' }
  const session = await sessionFrom(runtime, verified, gate?.session ?? null)
  return session ?? fail('INVALID_TOKEN', { reason: 'the session has ended' })
}

async function identify(runtime: Runtime, header: string | undefined): Promise<AccessClaims | DomainError> {
  try {
    const match = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(header ?? '')
    if (header === undefined || !/^Bearer\s/i.test(header)) fail('MISSING_AUTH_HEADER')
    if (match === null) fail('INVALID_TOKEN')
    return await accessTokenOf(runtime, match[1]!)
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
}

function windowOf(runtime: Runtime, meta: OperationMeta, claims: AccessClaims | undefined, address: string): { key: string; limit: number } {
  const { config } = runtime
  const base = meta.rateLimit === 'sensitive' ? config.RATE_LIMIT_SENSITIVE : config.RATE_LIMIT_STANDARD
  const who = claims === undefined || meta.rateLimit === 'sensitive' ? address : claims.userId
  return {
    key: `${config.REDIS_PREFIX}ratelimit:${who}:${meta.rateLimit === 'sensitive' ? 'sensitive' : 'requests'}`,
    limit: Math.max(1, Math.floor(base * config.RATE_LIMIT_SCALE)),
  }
}

/** The caller's address: of the connection, or what the outermost trusted proxy saw. */
export function addressOf(c: Context, trustedHops: number): string {
  const incoming = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
  const direct = incoming?.socket?.remoteAddress ?? 'unknown'
  if (trustedHops === 0) return direct
  const forwarded = (c.req.header('x-forwarded-for') ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
  return forwarded.at(-trustedHops) ?? direct
}
