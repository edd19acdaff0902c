import { eraseRows } from '../core/erase.ts'

const ofUser = (table: string) =>
  eraseRows({ name: `two-factor.erase_${table}`, table, where: (user) => `user_id = ${user}` })

/** Erases the two-factor authentication of a user. */
export const eraseTwoFactor = {
  two_factor: ofUser('two_factor'),
  recovery_codes: ofUser('recovery_codes'),
  login_challenges: ofUser('login_challenges'),
}
