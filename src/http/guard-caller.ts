import type { MiddlewareHandler } from 'hono'
import { DomainError, fail } from '../contract/errors.ts'
import type { OperationId } from '../contract/generated/operations.ts'
import type { Guard } from '../contract/handlers.ts'
import type { Core } from '../core/core.ts'
import { addressOf, networkOf } from './admit.ts'
import { httpVariables } from './http.variables.ts'
import { limitLocally, peekLocally } from './local-limit.ts'

/**
 * Checks the caller of an operation before anything else of its request is read, the body in particular. After as many
 * failures in a minute as a sensitive operation has requests, an address gets 429, even with the right secret, so that
 * the response says nothing about a guess. Failures are counted in this process, so they are without Redis too.
 */
export function guardCaller(core: Core, id: OperationId, guard: Guard): MiddlewareHandler {
  const { TRUSTED_PROXY_HOPS, RATE_LIMIT_SENSITIVE } = core.config.of(httpVariables)
  const limit = Math.max(1, Math.floor(RATE_LIMIT_SENSITIVE * core.config.RATE_LIMIT_SCALE))
  return async (c, next) => {
    const key = `${networkOf(addressOf(c, TRUSTED_PROXY_HOPS))}:${id}:failed`
    const refusal = refusalOf(() => guard(core, (name) => c.req.query(name)))
    const { allowed, resetMs } = await (refusal ? limitLocally : peekLocally)(core, key, limit)
    if (!allowed) fail('RATE_LIMIT_EXCEEDED', { limit }, { retryAfterSeconds: Math.max(1, Math.ceil(resetMs / 1_000)) })
    if (refusal !== undefined) throw refusal
    await next()
  }
}

function refusalOf(check: () => void): DomainError | undefined {
  try {
    check()
    return undefined
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
}
