import { passwordMatches } from '../../src/accounts/index.ts'
import type { Core } from '../../src/core/core.ts'
import type { Nova } from '../../src/main.ts'
import { demoAdmin, demoLogins, demoPassword } from '../seed/index.ts'

const json = `-H 'content-type: application/json'`
const tokenOf = `sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/'`
const newcomer = { username: 'newcomer', email: 'newcomer@example.com', password: 'correct horse battery' }

/** Returns the text that `npm start` prints when it serves: addresses, valid logins, and commands to paste. */
export function welcome({ url, operationsUrl }: Nova, logins: string[], seconds: number): string {
  const address = url!.replace('127.0.0.1', 'localhost')
  const [first] = logins.filter((login) => login !== demoAdmin)
  return `
Nova is up after ${seconds.toFixed(1)} s.

  API          ${address}/api/v1
  Docs         ${address}/docs
  Contract     ${address}/openapi.yaml
  Health       ${operationsUrl}/readyz
  Metrics      ${operationsUrl}/metrics

${loginLines(logins)}
  Mails        npm run nova -- mail

Commands to paste:

${signIn(address, first)}
curl -s "${address}/api/v1/feed?limit=2&explain=true" -H "authorization: Bearer $TOKEN"
curl -s ${address}/api/v1/posts ${json} -H "authorization: Bearer $TOKEN" -d '${body({
    caption: 'Hello from the terminal #first',
    visibility: 'public',
  })}'

Ctrl-C stops everything. Logs: LOG_LEVEL=info npm start. Delete all data: npm run nova -- reset.`
}

/** Returns the usernames of the demo accounts that this database has with the demo password. */
export async function demoAccounts({ postgres }: Core): Promise<string[]> {
  const { rows } = await postgres.pool.query(`select username, password_hash from users where username = any ($1)`, [
    [...demoLogins, demoAdmin],
  ])
  const hashes = new Map(
    (rows as { username: string; password_hash: string | null }[]).map((row) => [row.username, row.password_hash]),
  )
  const matches = await Promise.all(
    [...demoLogins, demoAdmin].map(async (login) => {
      const hash = hashes.get(login)
      return hash != null && (await passwordMatches(hash, demoPassword)) ? [login] : []
    }),
  )
  return matches.flat()
}

function loginLines(logins: string[]): string {
  if (logins.length === 0)
    return `  Log in as    This database has no demo accounts. The first command below registers an account;
               npm run nova -- users first-admin ${newcomer.username} makes it an admin.`
  const lines = logins.map((login) => {
    const note = login === demoAdmin ? `, an admin: npm run nova -- login ${demoAdmin}` : ''
    return `${login} / ${demoPassword}${note}`
  })
  return `  Log in as    ${lines.join('\n          or   ')}`
}

/** Returns commands that store an access token in TOKEN. They also work when they are pasted a second time. */
function signIn(address: string, login: string | undefined): string {
  const call = (path: string, data: object) => `curl -s ${address}/api/v1/auth/${path} ${json} -d '${body(data)}'`
  const { username, password } = login === undefined ? newcomer : { username: login, password: demoPassword }
  const register = login === undefined ? `${call('register', newcomer)} > /dev/null\n` : ''
  return `${register}TOKEN=$(${call('login', { login: username, password })} | ${tokenOf})`
}

function body(value: object): string {
  return JSON.stringify(value)
}
