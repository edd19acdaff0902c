import type { MiddlewareHandler } from 'hono'
import type { Core } from '../core/core.ts'
import type { NovaEnv } from './bind.ts'
import { httpMetrics } from './http-metrics.ts'

const wellFormed = /^[A-Za-z0-9._:-]{1,128}$/

/** Assigns an id to every request. After the response, writes one log line and one observation in the metrics. */
export function identifyRequest(core: Core): MiddlewareHandler<NovaEnv> {
  return async (c, next) => {
    const started = performance.now()
    const given = c.req.header('x-request-id')
    const requestId = given !== undefined && wellFormed.test(given) ? given : core.newId()
    c.set('requestId', requestId)
    c.header('X-Request-Id', requestId)
    // For every response that does not say otherwise.
    c.header('Cache-Control', 'no-store')
    await next()
    const seconds = (performance.now() - started) / 1000
    const operation = c.get('operationId') ?? 'none'
    core.of(httpMetrics).requests.observe({ operation, status: c.res.status }, seconds)
    if (!core.log.isLevelEnabled('info')) return
    const actor = c.get('ctx')?.actor
    core.log.info({
      request_id: requestId,
      operation,
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      ms: Math.round(seconds * 1e4) / 10,
      user_id: actor?.kind === 'user' ? actor.id : undefined,
    })
  }
}
