import { part } from '../core/part.ts'
import { openMailer } from '../platform/mailer.ts'
import { mailVariables } from './mail.variables.ts'

/** The mailer, which sends mails to the mail server. */
export const mailer = part({
  open({ config }) {
    const { SMTP_URL, MAIL_FROM } = config.of(mailVariables)
    return openMailer(SMTP_URL, MAIL_FROM)
  },
  close: (opened) => opened.close(),
})
