import { eraseRows } from '../core/erase.ts'

const ofUser = (table: string) =>
  eraseRows({ name: `credentials.erase_${table}`, table, where: (user) => `user_id = ${user}` })

/** Erases the verifications and password resets of a user. */
export const eraseCredentials = {
  email_verifications: ofUser('email_verifications'),
  password_resets: ofUser('password_resets'),
}
