import { z } from 'zod'

/** Limits of requested mails. */
export const credentialsVariables = {
  RATE_LIMIT_MAIL: z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .transform(Number)
    .pipe(z.number().positive())
    .default(1)
    .describe('Mails per minute that an account may request (codes, password resets); five times as many per hour.'),
}
