export { mail } from './mail.module.ts'
export { mailPreparations, type Prepare } from './mail-preparations.ts'
export { mailer } from './mailer.ts'
export { queueMail } from './queue-mail.ts'
