import { fail } from '../contract/errors.ts'
import type { Ctx } from '../core/context.ts'

const yearMs = 366 * 24 * 60 * 60 * 1000

/**
 * Returns the time at which content is to be published.
 * @throws VALIDATION_FAILED when the time is in the past, or more than a year ahead
 */
export function expectPublishAt(ctx: Ctx, text: string): Date {
  const at = new Date(text)
  const ahead = at.getTime() - ctx.core.clock.now().getTime()
  if (!(ahead > 0 && ahead <= yearMs))
    fail('VALIDATION_FAILED', { issues: [{ field: 'publish_at', message: 'Expected a time within a year from now' }] })
  return at
}
