import { z } from 'zod'
import { whole } from '../config.ts'

/** Settings of the mail server and the sender. */
export const mailVariables = {
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, hostname: /./ })
    .default('smtp://127.0.0.1:1025')
    .describe(
      'Address of the mail server, such as `smtps://user:password@host:465`. Mails wait while it is unavailable.',
    ),
  MAIL_FROM: z
    .string()
    .regex(/@[^@<>\s]+>?\s*$/, 'Expected an address, with or without a name')
    .default('Nova <no-reply@nova.example>')
    .describe('Sender of mails.'),
  MAILS_PER_HOUR: whole
    .default(3)
    .describe(
      'Mails per hour to one address, of those that others can cause (codes, password resets) and of all mails to an ' +
        'address that is not verified.',
    ),
  MAILS_PER_DAY: whole.default(10).describe('The same mails per day.'),
}
