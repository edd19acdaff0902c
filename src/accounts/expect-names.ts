import { fail } from '../contract/errors.ts'
import type { UserActor } from '../core/context.ts'
import { isReserved, looksLikeStaff } from './reserved-names.ts'

/**
 * Checks a username that an account is to get. Accounts keep the names that they have, so this is not called for those.
 * @throws INVALID_USERNAME
 */
export function expectNewUsername(username: string): void {
  const problem = problemOfUsername(username)
  if (problem !== undefined) fail('INVALID_USERNAME', { field: 'username', reason: problem })
}

/**
 * Checks a display name that an account is to get.
 * @throws VALIDATION_FAILED
 */
export function expectNewDisplayName(name: string, role: UserActor['role'] = 'user'): void {
  const message = problemOfDisplayName(name, role)
  if (message !== undefined) fail('VALIDATION_FAILED', { in: 'body', issues: [{ field: 'display_name', message }] })
}

/** Returns why no account can get this username, or undefined. */
export function problemOfUsername(username: string): string | undefined {
  if (!/[a-z0-9]/.test(username)) return 'it must have a letter or a digit'
  if (/^\.|\.$|\.\./.test(username)) return 'a dot must be between other characters'
  return isReserved(username) ? 'it is reserved' : undefined
}

/** Sequences of emoji, which may have joiners and selectors inside. */
const emoji = /\p{RGI_Emoji}/gv
// Persian and the scripts of India write some words with a joiner, so it is visible there.
const joining = String.raw`[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}
  \p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}]`.replaceAll(/\s/g, '')
const joiner = new RegExp(`(?<=${joining}\\p{M}*)[\\u200c\\u200d](?=${joining})`, 'gu')
// Controls of the direction, zero-width characters, fillers, tags: all that Unicode shows as nothing; blank braille.
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cc}\p{Zl}\p{Zp}\u2800]/u

/** Returns why no account with this role can get this display name, or undefined. */
export function problemOfDisplayName(name: string, role: UserActor['role']): string | undefined {
  const text = name.replaceAll(emoji, '😀').replaceAll(joiner, '')
  if (invisible.test(text)) return 'It must not contain invisible characters'
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return 'It must contain a visible character'
  if (role === 'user' && looksLikeStaff(name)) return 'It must not look like a name of the staff'
  return undefined
}
