import type { Context } from 'hono'
import type { OperationId, OperationMeta } from '../contract/generated/operations.ts'
import type { Core } from '../core/core.ts'
import { httpMetrics } from './http-metrics.ts'

/** Tells the client that the operation is deprecated, and counts and logs the call. */
export function announceDeprecation(
  c: Context,
  core: Core,
  id: OperationId,
  { since, sunset }: NonNullable<OperationMeta['deprecated']>,
): void {
  c.header('Deprecation', `@${Date.parse(since) / 1000}`)
  if (sunset !== null) c.header('Sunset', new Date(sunset).toUTCString())
  core.of(httpMetrics).deprecated.inc({ operation: id })
  core.log.info({ operation: id, user_agent: c.req.header('user-agent') }, 'deprecated operation')
}
