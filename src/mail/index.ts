export type { MailKind } from './mails.ts'
export { onMailQueued, type Prepare, resumeMails } from './on-mail-queued.ts'
export { purgeMails } from './purge-mails.ts'
export { queueMail } from './queue-mail.ts'
