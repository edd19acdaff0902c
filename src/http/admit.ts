import { isIPv6 } from 'node:net'
import type { Context } from 'hono'
import { DomainError, fail } from '../contract/errors.ts'
import type { OperationId, OperationMeta } from '../contract/generated/operations.ts'
import type { UserActor } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import { createTrouble } from '../platform/trouble.ts'
import { type AccessClaims, accessTokenOf, sessionCacheKey, sessionFrom } from '../sessions/index.ts'
import { passGate } from './gate.ts'
import { httpVariables } from './http.variables.ts'
import { httpMetrics } from './http-metrics.ts'
import { limitLocally } from './local-limit.ts'

type AdmissionRequest = {
  authorization: string | undefined
  address: string
  /** Sets a header of the response, also of an error response. */
  setHeader(name: string, value: string): void
}

/**
 * Authenticates the caller and applies the rate limit. It verifies the access token (no I/O), then counts the request
 * in the rate window and reads the session in one Redis round trip. Without Redis, requests pass without a rate limit
 * and a metric counts them; the session is read from Postgres, and sensitive operations have a limit in this process.
 */
export async function admit(
  core: Core,
  id: OperationId,
  meta: OperationMeta,
  request: AdmissionRequest,
): Promise<UserActor | { kind: 'anonymous' }> {
  const claims = meta.security === 'none' ? undefined : await identify(core, request.authorization)
  const verified = claims instanceof DomainError ? undefined : claims
  const cached = await countRequest(core, windowOf(core, id, meta, verified, request.address), request, verified)
  if (claims instanceof DomainError) throw claims
  if (verified === undefined) return { kind: 'anonymous' }
  const session = await sessionFrom(core, verified, cached)
  if (session === undefined) fail('INVALID_TOKEN', { reason: 'the session has ended' })
  if (ranks[session.role] < ranks[meta.role]) fail('INSUFFICIENT_ROLE', { needs: meta.role })
  return session
}

const ranks = { user: 0, moderator: 1, admin: 2 } as const

/** Counts a request for an unknown operation in the rate window of its address. */
export async function admitUnknown(core: Core, request: Omit<AdmissionRequest, 'authorization'>): Promise<void> {
  const { RATE_LIMIT_STANDARD } = core.config.of(httpVariables)
  const { RATE_LIMIT_SCALE } = core.config
  const window = {
    name: `${networkOf(request.address)}:requests`,
    limit: RATE_LIMIT_STANDARD * RATE_LIMIT_SCALE,
    guarded: false,
  }
  await countRequest(core, window, request, undefined)
}

const gateTrouble = part({ open: ({ log }) => createTrouble(log, 'counting requests in Redis') })

/** A rate window. `guarded`: limited even without Redis. */
type Window = { name: string; limit: number; guarded: boolean }

/** Counts a request in a rate window and sets the headers of the rate limit. Returns the cached session, if any. */
async function countRequest(
  core: Core,
  window: Window,
  { setHeader }: Pick<AdmissionRequest, 'setHeader'>,
  claims: AccessClaims | undefined,
): Promise<string | null> {
  const key = `${core.config.REDIS_PREFIX}ratelimit:${window.name}`
  const limit = Math.max(1, Math.floor(window.limit))
  const gate = await passGate(core.redis, key, limit, claims && sessionCacheKey(core, claims.sessionId)).then(
    (passed) => {
      core.of(gateTrouble).works()
      return passed
    },
    (error: Error) => {
      core.of(httpMetrics).gateBypassed.inc()
      core.of(gateTrouble).failed(error)
      return window.guarded ? limitLocally(core, key, limit) : undefined
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

/** Returns the network that an address counts as: the owner of an IPv6 address usually owns its whole /64. */
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

/** Returns the caller's address: that of the connection, or the one that the outermost trusted proxy has seen. */
export function addressOf(c: Context, trustedHops: number): string {
  const incoming = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
  const direct = incoming?.socket?.remoteAddress ?? 'unknown'
  if (trustedHops === 0) return direct
  const forwarded = (c.req.header('x-forwarded-for') ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
  return forwarded.at(-trustedHops) ?? direct
}
