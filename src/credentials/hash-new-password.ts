import { hashPassword, type Known, passwordWeakness } from '../accounts/index.ts'
import { fail } from '../contract/errors.ts'

/**
 * Hashes a new password of an account. `field` is its name in the request.
 * @throws WEAK_PASSWORD with the reason when the password is easy to guess
 */
export function hashNewPassword(password: string, field: string, account: Known): Promise<string> {
  const reason = passwordWeakness(password, account)
  if (reason !== undefined) fail('WEAK_PASSWORD', { field, reason })
  return hashPassword(password)
}
