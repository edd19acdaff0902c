import type { Account, AccountPage, AccountSummary, Role } from '../../clients/typescript/src/index.ts'
import { makeFirstAdmin } from '../../src/accounts/index.ts'
import { systemCtx } from '../../src/core/context.ts'
import { openRuntime } from '../../src/runtime.ts'
import { configHere } from '../config-here.ts'
import { apiHere, expectAnswer } from '../session.ts'
import { confirmed } from './confirm.ts'
import { printTable } from './table.ts'

type Output = { json?: boolean }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Accounts, newest first, up to `limit`. */
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
    console.log(JSON.stringify(items))
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

export async function show(who: string, options: Output): Promise<void> {
  print(expectAnswer(await apiHere().getAccount(await idOf(who)), 200), options)
}

export async function suspend(
  who: string,
  options: Output & { reason: string; until?: string; yes?: boolean },
): Promise<void> {
  const id = await idOf(who)
  const how = options.until === undefined ? 'for good' : `until ${options.until}`
  if (!(await confirmed(`Suspend ${who} ${how}?`, options.yes))) return
  const until = options.until === undefined ? {} : { until: instant(options.until) }
  print(expectAnswer(await apiHere().suspendUser(id, { reason: options.reason, ...until }), 200), options)
}

export async function reinstate(who: string, options: Output): Promise<void> {
  print(expectAnswer(await apiHere().reinstateUser(await idOf(who)), 200), options)
}

export async function role(who: string, to: Role, options: Output): Promise<void> {
  print(expectAnswer(await apiHere().setUserRole(await idOf(who), { role: to }), 200), options)
}

/**
 * Makes the first admin, straight in the database: there is nobody yet who could do it through the API. Refused when
 * there is one.
 */
export async function firstAdmin(username: string): Promise<void> {
  const core = await openRuntime(configHere({ LOG_LEVEL: 'silent' }))
  try {
    if (!(await makeFirstAdmin(systemCtx(core), username)))
      throw new Error(
        `nothing was changed: ${username} does not exist, ` +
          'or there is an admin already, who can use `nova users role`',
      )
    console.log(`${username} is the first admin. It holds from the next sign-in on, at the latest in two minutes.`)
  } finally {
    await core.close()
  }
}

/** The id of whoever is meant by a username, an e-mail address or an id. */
export async function idOf(who: string): Promise<string> {
  if (uuid.test(who)) return who
  const api = apiHere()
  const wanted = who.toLowerCase()
  // Newest first and by prefix, so many may come before the one that is meant.
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: AccountPage = expectAnswer(
      await api.listAccounts({ q: who, limit: 100, ...(cursor === undefined ? {} : { cursor }) }),
      200,
    )
    const found = page.items.find(({ username, email }) => username === wanted || email.toLowerCase() === wanted)
    if (found !== undefined) return found.id
    cursor = page.next_cursor
  }
  throw new Error(`there is no account ${who}`)
}

function instant(text: string): string {
  const at = new Date(text)
  if (Number.isNaN(at.getTime()))
    throw new Error(`--until ${text} is no date; for instance 2026-12-31 or 2026-12-31T18:00Z`)
  return at.toISOString()
}

function print(account: Account, { json }: Output): void {
  if (json) {
    console.log(JSON.stringify(account))
    return
  }
  const { suspensions, ...fields } = account
  printTable(
    ['FIELD', 'VALUE'],
    Object.entries(fields).map(([name, value]) => [name, String(value ?? '-')]),
  )
  if (suspensions.length === 0) return
  console.log()
  printTable(
    ['SUSPENDED', 'UNTIL', 'LIFTED', 'REASON'],
    suspensions.map((one) => [one.imposed_at, one.until ?? 'for good', one.lifted_at ?? '-', one.reason]),
  )
}
