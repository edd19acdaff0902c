import { z } from 'zod'
import { whole } from '../config.ts'
import type { Core } from '../core/core.ts'

/** The variables of notifications. */
export const notificationsVariables = {
  NOTIFICATION_RETENTION_DAYS: whole
    .pipe(z.number().min(1))
    .default(90)
    .describe('Days after which notifications are deleted.'),
}

const dayMs = 24 * 60 * 60 * 1000

/** Returns the time, in milliseconds, from which notifications are kept now. Older ones are deleted. */
export function notificationsKeptSince({ clock, config }: Core): number {
  return clock.now().getTime() - config.of(notificationsVariables).NOTIFICATION_RETENTION_DAYS * dayMs
}
