import type { MiddlewareHandler } from 'hono'
import { fail } from '../contract/errors.ts'
import type { OperationMeta } from '../contract/generated/operations.ts'
import type { Core } from '../core/core.ts'
import { addressOf, networkOf } from './admit.ts'
import { httpVariables } from './http.variables.ts'
import { limitLocally } from './local-limit.ts'

/** The limits of what is not the API. */
export type LocalLimit = Exclude<OperationMeta['rateLimit'], 'standard' | 'sensitive'>

const settings = {
  documents: 'RATE_LIMIT_DOCUMENTS',
  media: 'RATE_LIMIT_MEDIA',
  health: 'RATE_LIMIT_HEALTH',
  ingest: 'RATE_LIMIT_INGEST',
} as const satisfies Record<LocalLimit, keyof typeof httpVariables>

export function isLocal(limit: OperationMeta['rateLimit']): limit is LocalLimit {
  return limit !== 'standard' && limit !== 'sensitive'
}

/**
 * Counts a request to something that is not the API, for the network of its address. It is counted in this process
 * alone: these requests are many or cheap, must not cost a round trip to Redis, and must be limited without Redis too.
 * @throws RATE_LIMIT_EXCEEDED
 */
export async function admitLocally(core: Core, limit: LocalLimit, address: string): Promise<void> {
  await count(core, `${networkOf(address)}:${limit}`, core.config.of(httpVariables)[settings[limit]])
}

/** Counts one use of a window of this process. @throws RATE_LIMIT_EXCEEDED */
async function count(core: Core, key: string, perMinute: number): Promise<void> {
  const limit = Math.max(1, Math.floor(perMinute * core.config.RATE_LIMIT_SCALE))
  const { allowed, resetMs } = await limitLocally(core, key, limit)
  if (!allowed) fail('RATE_LIMIT_EXCEEDED', { limit }, { retryAfterSeconds: Math.max(1, Math.ceil(resetMs / 1_000)) })
}

/** Counts requests that are answered before they reach an operation, such as redirects. */
export function countLocally(core: Core, limit: LocalLimit): MiddlewareHandler {
  const { TRUSTED_PROXY_HOPS } = core.config.of(httpVariables)
  return async (c, next) => {
    await admitLocally(core, limit, addressOf(c, TRUSTED_PROXY_HOPS))
    await next()
  }
}

/** Counts preflights of browsers, which are answered without an operation. A web app sends one for each address. */
export function countPreflights(core: Core): MiddlewareHandler {
  const counted = countLocally(core, 'media')
  return (c, next) => (c.req.method === 'OPTIONS' ? counted(c, next) : next())
}
