import { onEventsOf, reactTo } from '../events/index.ts'
import { eraseMails } from './erase-mails.ts'
import { exportMails } from './export-mail.ts'
import { purgeRecipients } from './limit-recipient.ts'
import { mailVariables } from './mail.variables.ts'
import { onMailQueued, resumeMails } from './on-mail-queued.ts'
import { purgeMails } from './purge-mails.ts'

const hourMs = 60 * 60 * 1000
const minuteMs = 60 * 1000

/** Mails, which wait in Postgres until the mail server has accepted them. */
export const mail = {
  tables: ['mails', 'mail_recipients'],
  erase: eraseMails,
  export: exportMails,
  variables: mailVariables,
  consumers: [
    onEventsOf({ name: 'mail', subject: 'events.mail', batch: 10, handle: reactTo('mail_queued', onMailQueued) }),
  ],
  jobs: [
    { name: 'resume-mails', everyMs: 5 * minuteMs, what: 'sending deferred mails', run: resumeMails },
    { name: 'purge-mails', everyMs: hourMs, what: 'purging mails', run: purgeMails },
    { name: 'purge-recipients', everyMs: hourMs, what: 'purging counts of mails', run: purgeRecipients },
  ],
}
