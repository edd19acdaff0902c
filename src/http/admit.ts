import { isIPv6 } from 'node:net'
import type { Context } from 'hono'
import { DomainError, fail } from '../contract/errors.ts'
import type { OperationId, OperationMeta } from '../contract/generated/operations.ts'
import type { UserActor } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { type AccessClaims, accessTokenOf, sessionCacheKey, sessionFrom } from '../sessions/index.ts'
import { passGate } from './gate.ts'
import { httpVariables } from './http.variables.ts'
import { httpMetrics } from './http-metrics.ts'
import { passLocally } from './local-limit.ts'

type AdmissionRequest = {
  authorization: string | undefined
  address: string
  /** Sets a header of the answer, also when the answer is an error. */
  setHeader(name: string, value: string): void
}

/**
 * Decides who calls and whether they may now: verifies the access token (no I/O), then takes a place in the rate window
 * and reads the session in one Redis round trip. Without Redis requests pass unlimited, counted in a metric, and the
 * session is read from Postgres; sensitive operations have a limit of this process then.
 */
export async function admit(
  core: Core,
  id: OperationId,
  meta: OperationMeta,
  request: AdmissionRequest,
): Promise<UserActor | { kind: 'anonymous' }> {
  const claims = meta.security === 'none' ? undefined : await identify(core, request.authorization)
  const verified = claims instanceof DomainError ? undefined : claims
  const cached = await takePlace(core, windowOf(core, id, meta, verified, request.address), request, verified)
  if (claims instanceof DomainError) throw claims
  if (verified === undefined) return { kind: 'anonymous' }
  const session = await sessionFrom(core, verified, cached)
  if (session === undefined) fail('INVALID_TOKEN', { reason: 'the session has ended' })
  if (ranks[session.role] < ranks[meta.role]) fail('INSUFFICIENT_ROLE', { needs: meta.role })
  return session
}

const ranks = { user: 0, moderator: 1, admin: 2 } as const

/** Takes a place in the window of an address for a call that no operation answers. */
export async function admitUnknown(core: Core, request: Omit<AdmissionRequest, 'authorization'>): Promise<void> {
  const { RATE_LIMIT_STANDARD } = core.config.of(httpVariables)
  const { RATE_LIMIT_SCALE } = core.config
  const window = {
    name: `${networkOf(request.address)}:requests`,
    limit: RATE_LIMIT_STANDARD * RATE_LIMIT_SCALE,
    guarded: false,
  }
  await takePlace(core, window, request, undefined)
}

/** `guarded`: not without a limit even without Redis. */
type Window = { name: string; limit: number; guarded: boolean }

/** Takes a place in a window and says so in headers. Returns what Redis has of the session. */
async function takePlace(
  core: Core,
  window: Window,
  { setHeader }: Pick<AdmissionRequest, 'setHeader'>,
  claims: AccessClaims | undefined,
): Promise<string | null> {
  const key = `${core.config.REDIS_PREFIX}ratelimit:${window.name}`
  const limit = Math.max(1, Math.floor(window.limit))
  const gate = await passGate(core.redis, key, limit, claims && sessionCacheKey(core, claims.sessionId)).catch(
    (error: Error) => {
      core.of(httpMetrics).gateBypassed.inc()
      core.log.warn({ err: error.message }, 'rate limit bypassed: redis does not answer')
      return window.guarded ? passLocally(core, key, limit) : undefined
    },
  )
  if (gate === undefined) return null
  const resetSeconds = Math.max(1, Math.ceil(gate.resetMs / 1000))
  setHeader('RateLimit-Limit', String(limit))
  setHeader('RateLimit-Remaining', String(Math.max(0, limit - gate.used)))
  setHeader('RateLimit-Reset', String(resetSeconds))
  if (!gate.allowed) fail('RATE_LIMIT_EXCEEDED', { limit }, { retryAfterSeconds: resetSeconds })
  return gate.session
}

async function identify(core: Core, header: string | undefined): Promise<AccessClaims | DomainError> {
  try {
    const match = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(header ?? '')
    if (header === undefined || !/^Bearer\s/i.test(header)) fail('MISSING_AUTH_HEADER')
    if (match === null) fail('INVALID_TOKEN')
    return await accessTokenOf(core, match[1]!)
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
}

function windowOf(
  core: Core,
  id: OperationId,
  meta: OperationMeta,
  claims: AccessClaims | undefined,
  address: string,
): Window {
  const { RATE_LIMIT_SENSITIVE, RATE_LIMIT_STANDARD } = core.config.of(httpVariables)
  const { RATE_LIMIT_SCALE } = core.config
  const guarded = meta.rateLimit === 'sensitive'
  const limit = (guarded ? RATE_LIMIT_SENSITIVE : RATE_LIMIT_STANDARD) * RATE_LIMIT_SCALE
  return { name: `${claims?.userId ?? networkOf(address)}:${guarded ? id : 'requests'}`, limit, guarded }
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
  const groups = [
    ...head!,
    ...Array.from({ length: tail === undefined ? 0 : 8 - head!.length - tail.length }, () => '0'),
    ...(tail ?? []),
  ]
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
