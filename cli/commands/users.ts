import type { Account, AccountPage, AccountSummary, RoleInput } from '../../clients/typescript/src/index.ts'
import { print } from '../print.ts'
import { apiHere, expectAnswer } from '../session.ts'
import { confirmed } from './confirm.ts'
import { printTable } from './table.ts'

type Output = { json?: boolean }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Prints up to `limit` accounts, newest first. */
export async function list(
  options: Output & { q?: string; state?: 'active' | 'suspended'; limit: number },
): Promise<void> {
  const api = apiHere()
  const items: AccountSummary[] = []
  let cursor: string | null | undefined
  do {
    const { q, state } = options
    const page = await api.listAccounts({
      limit: Math.min(100, options.limit - items.length),
      ...(q === undefined ? {} : { q }),
      ...(state === undefined ? {} : { state }),
      ...(cursor == null ? {} : { cursor }),
    })
    const data = expectAnswer(page, 200)
    items.push(...data.items)
    cursor = data.next_cursor
  } while (cursor !== null && items.length < options.limit)
  if (options.json) {
    print(JSON.stringify(items))
    return
  }
  printTable(
    ['USERNAME', 'E-MAIL', 'ROLE', 'STATE', '2FA', 'FOLLOWERS', 'SINCE', 'ID'],
    items.map((one) => [
      ...[
        one.username,
        `${one.email}${one.email_verified ? '' : ' (unverified)'}`,
        one.role,
        one.state,
        one.two_factor_enabled ? 'on' : '-',
      ],
      ...[one.follower_count, one.created_at.slice(0, 10), one.id],
    ]),
  )
}

/** Prints an account and its suspensions. */
export async function show(user: string, options: Output): Promise<void> {
  printAccount(expectAnswer(await apiHere().getAccount(await idOf(user)), 200), options)
}

/** Suspends an account, after a confirmation. Without `until` it is a ban. */
export async function suspend(
  user: string,
  options: Output & { reason: string; until?: string; yes?: boolean },
): Promise<void> {
  const account = await accountOf(user)
  const duration = options.until === undefined ? 'permanently' : `until ${options.until}`
  if (!(await confirmed(`Suspend ${describe(account)} ${duration}?`, options.yes))) return
  const until = options.until === undefined ? {} : { until: instant(options.until) }
  printAccount(
    expectAnswer(await apiHere().suspendUser(account.id, { reason: options.reason, ...until }), 200),
    options,
  )
}

/** Ends the suspension of an account. */
export async function reinstate(user: string, options: Output): Promise<void> {
  printAccount(expectAnswer(await apiHere().reinstateUser(await idOf(user)), 200), options)
}

/** Sets the role of an account. */
export async function role(user: string, to: RoleInput, options: Output): Promise<void> {
  printAccount(expectAnswer(await apiHere().setUserRole(await idOf(user), { role: to }), 200), options)
}

/** Returns the id of the account with a username, an e-mail address or an id. @throws Error when there is none. */
export async function idOf(user: string): Promise<string> {
  return uuid.test(user) ? user.toLowerCase() : (await accountOf(user)).id
}

/** Returns whom a command is about, so that the reader sees whether it is the right account. */
export function describe({ id, username, created_at }: { id: string; username: string; created_at: string }): string {
  return `${username} (id ${id}, created ${created_at.slice(0, 10)})`
}

/**
 * Returns the account with a username, an e-mail address or an id. A command looks it up once, and then uses its id,
 * since the name can get another owner at any time.
 * @throws Error when there is none
 */
async function accountOf(user: string): Promise<AccountSummary> {
  const api = apiHere()
  if (uuid.test(user)) return expectAnswer(await api.getAccount(user.toLowerCase()), 200)
  const wanted = user.toLowerCase()
  // The API lists by prefix and newest first, so the wanted account may be on a later page.
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: AccountPage = expectAnswer(
      await api.listAccounts({ q: user, limit: 100, ...(cursor === undefined ? {} : { cursor }) }),
      200,
    )
    const found = page.items.find(({ username, email }) => username === wanted || email.toLowerCase() === wanted)
    if (found !== undefined) return found
    cursor = page.next_cursor
  }
  throw new Error(
    `there is no account ${user}; \`nova users list --q ${user}\` also finds an account that had this username before`,
  )
}

function instant(text: string): string {
  const at = new Date(text)
  if (Number.isNaN(at.getTime()))
    throw new Error(`--until ${text} is not a date; examples: 2026-12-31, 2026-12-31T18:00Z`)
  return at.toISOString()
}

function printAccount(account: Account, { json }: Output): void {
  if (json) {
    print(JSON.stringify(account))
    return
  }
  const { suspensions, ...fields } = account
  printTable(
    ['FIELD', 'VALUE'],
    Object.entries(fields).map(([name, value]) => [name, String(value ?? '-')]),
  )
  if (suspensions.length === 0) return
  print()
  printTable(
    ['SUSPENDED', 'UNTIL', 'LIFTED', 'REASON'],
    suspensions.map((one) => [one.imposed_at, one.until ?? 'permanent', one.lifted_at ?? '-', one.reason]),
  )
}
