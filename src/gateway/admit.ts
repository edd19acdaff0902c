import { isIPv6 } from 'node:net'
import type { Context } from 'hono'
import type { UserActor } from '../context.ts'
import { DomainError, fail } from '../contract/errors.ts'
import type { OperationId, OperationMeta } from '../contract/generated/operations.ts'
import type { Runtime } from '../runtime.ts'
import { type AccessClaims, accessTokenOf, sessionCacheKey, sessionFrom } from '../sessions/index.ts'
import { passGate } from './gate.ts'
import { passLocally } from './local-limit.ts'

export type AdmissionRequest = {
  authorization: string | undefined
  address: string
  /** Sets a header of the answer, also when the answer is an error. */
  setHeader(name: string, value: string): void
}

/**
 * Decides who calls and whether they may now: verifies the access token (no I/O), then takes a place in the rate window and reads the
 * session in one Redis round trip. Without Redis requests pass unlimited, counted in a metric, and the session is read from Postgres; sensitive
 * operations have a limit of this process then.
 */
export async function admit(
  runtime: Runtime,
  id: OperationId,
  meta: OperationMeta,
  request: AdmissionRequest,
): Promise<UserActor | { kind: 'anonymous' }> {
  const claims = meta.security === 'none' ? undefined : await identify(runtime, request.authorization)
  const verified = claims instanceof DomainError ? undefined : claims
  const { key, limit } = windowOf(runtime, id, meta, verified, request.address)
  const gate = await passGate(runtime.redis, key, limit, verified && sessionCacheKey(runtime, verified.sessionId)).catch((error: Error) => {
    runtime.metrics.gateBypassed.inc()
    runtime.log.warn({ err: error.message }, 'rate limit bypassed: redis does not answer')
    return meta.rateLimit === 'sensitive' ? passLocally(runtime, key, limit) : undefined
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
  if (session === undefined) fail('INVALID_TOKEN', { reason: 'the session has ended' })
  if (ranks[session.role] < ranks[meta.role]) fail('INSUFFICIENT_ROLE', { needs: meta.role })
  return session
}

const ranks = { user: 0, moderator: 1, admin: 2 } as const

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

function windowOf(
  runtime: Runtime,
  id: OperationId,
  meta: OperationMeta,
  claims: AccessClaims | undefined,
  address: string,
): { key: string; limit: number } {
  const { config } = runtime
  const sensitive = meta.rateLimit === 'sensitive'
  const base = sensitive ? config.RATE_LIMIT_SENSITIVE : config.RATE_LIMIT_STANDARD
  return {
    key: `${config.REDIS_PREFIX}ratelimit:${claims?.userId ?? networkOf(address)}:${sensitive ? id : 'requests'}`,
    limit: Math.max(1, Math.floor(base * config.RATE_LIMIT_SCALE)),
  }
}

/** Whom an address is counted as: who has one of IPv6 has its whole /64. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const v4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (v4 !== undefined) return v4
  const [head, tail] = address
    .split('%')[0]!
    .split('::')
    .map((part) => (part === '' ? [] : part.split(':')))
  const groups = [...head!, ...Array.from({ length: tail === undefined ? 0 : 8 - head!.length - tail.length }, () => '0'), ...(tail ?? [])]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
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
