import { eraseRows } from '../core/erase.ts'

/** Erases the links of a user to sign-in providers. */
export const eraseIdentities = {
  identities: eraseRows({ name: 'oidc.erase', table: 'identities', where: (user) => `user_id = ${user}` }),
}
