import { z } from 'zod'

/** How often mails can be asked for. */
export const credentialsVariables = {
  RATE_LIMIT_MAIL: z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .transform(Number)
    .pipe(z.number().positive())
    .default(1)
    .describe('Mails a minute that an account may ask for (codes, password resets); five times as many an hour.'),
}
