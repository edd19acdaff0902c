import { z } from 'zod'
import { whole } from '../config.ts'

/** How long notifications are kept. */
export const notificationsVariables = {
  NOTIFICATION_RETENTION_DAYS: whole
    .pipe(z.number().min(1))
    .default(90)
    .describe('After how many days notifications are removed.'),
}
