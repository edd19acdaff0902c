import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

// The cost grows with the square of the length, and with each substitution such as `4` for `a`. With these bounds a
// password takes about 2 ms. What follows the first characters can only make a password stronger.
const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, l33tMaxSubstitutions: 2 })
const maxScored = 32
// Of 0 to 4. From 2 on, a password needs more than a million guesses (Wheeler, "zxcvbn", USENIX Security 2016), which
// takes years at the rate that is allowed.
const minScore = 2

/** What a guesser knows about an account. */
export type Known = { username: string; email: string }

/** Returns why a password is too easy to guess for an account, or undefined if it is not. */
export function passwordWeakness(password: string, { username, email }: Known): string | undefined {
  const known = [username, email, ...email.split('@')]
  const { score, sequence } = estimator.check(password.slice(0, maxScored), known)
  if (score >= minScore) return undefined
  const names = new Set(sequence.map(({ pattern, dictionaryName }) => dictionaryName ?? pattern))
  if (names.has('userInputs')) return 'it resembles the username or the e-mail address'
  if (names.has('passwords-common')) return 'it resembles a common password'
  if (names.has('repeat')) return 'it repeats a few characters'
  if (names.has('sequence') || names.has('spatial')) return 'it follows the alphabet or the keyboard'
  return 'it is easy to guess'
}
