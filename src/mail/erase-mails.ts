import { eraseRows } from '../core/erase.ts'

/** Erases the mails to a user. Those to an address without an account are deleted after 30 days. */
export const eraseMails = {
  mails: eraseRows({ name: 'mail.erase', table: 'mails', where: (user) => `user_id = ${user}` }),
}
