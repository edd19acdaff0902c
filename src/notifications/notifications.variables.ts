import { z } from 'zod'
import { whole } from '../config.ts'

/** The variables of notifications. */
export const notificationsVariables = {
  NOTIFICATION_RETENTION_DAYS: whole
    .pipe(z.number().min(1))
    .default(90)
    .describe('Days after which notifications are deleted.'),
}
