import type { SigningKeyList } from '../../clients/typescript/src/index.ts'
import { print } from '../print.ts'
import { apiHere, expectAnswer, expireSession } from '../session.ts'
import { confirmed } from './confirm.ts'
import { printTable } from './table.ts'

type Output = { json?: boolean }

/** Prints the keys that sign access tokens. */
export async function list(options: Output): Promise<void> {
  printKeys(expectAnswer(await apiHere().listSigningKeys(), 200), options)
}

/** Creates the next key. Tokens of the old keys stay valid until they expire; with `compromised` all are refused. */
export async function rotate(
  options: Output & { publishAhead: number; compromised?: boolean; yes?: boolean },
): Promise<void> {
  const compromised = options.compromised ?? false
  const question = 'Refuse all access tokens that exist now? Clients will refresh.'
  if (compromised && !(await confirmed(question, options.yes))) return
  const keys = expectAnswer(
    await apiHere().rotateSigningKeys({ publish_ahead_seconds: options.publishAhead, compromised }),
    201,
  )
  if (compromised) expireSession()
  printKeys(keys, options)
}

function printKeys({ items }: SigningKeyList, { json }: Output): void {
  if (json) {
    print(JSON.stringify(items))
    return
  }
  printTable(
    ['KEY', 'STATE', 'SIGNS FROM', 'VERIFIES UNTIL'],
    items.map((key) => [key.kid, key.state, key.signs_from, key.verifies_until ?? '-']),
  )
}
