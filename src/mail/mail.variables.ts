import { z } from 'zod'

/** Where mails go. */
export const mailVariables = {
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, hostname: /./ })
    .default('smtp://127.0.0.1:1025')
    .describe('The mail server, such as `smtps://user:password@host:465`. While it is away mails wait.'),
  MAIL_FROM: z
    .string()
    .regex(/@[^@<>\s]+>?\s*$/, 'Expected an address, with or without a name')
    .default('Nova <no-reply@nova.example>')
    .describe('From whom mails are.'),
}
