import { randomUUID } from 'node:crypto'
import { createClient, type NovaClient } from '../../../clients/typescript/src/index.ts'
import { eventually } from './eventually.ts'
import { failoverFetch } from './failover-fetch.ts'
import type { NovaProcesses } from './nova-processes.ts'

const password = 'a long enough password'
const patienceMs = 30_000

/** An account that prefers one of the two APIs. */
export type Account = {
  readonly id: string
  readonly api: NovaClient
  accessToken(): string
  /** Signs in again, because the access token has expired. */
  renew(): Promise<void>
}

/** Registers an account. */
export async function createAccount(
  processes: NovaProcesses,
  username: string,
  preferred: 'api' | 'spare api',
): Promise<Account> {
  let accessToken: string | undefined
  const api = createClient({
    // Its origin is replaced by that of an API.
    baseUrl: 'http://nova.test',
    fetch: failoverFetch(() => processes.urls(preferred)),
    accessToken: () => accessToken,
  })
  const body = { username, email: `${username}@example.com`, password }
  const key = { 'Idempotency-Key': randomUUID() }
  let session: { user: { id: string }; access_token: string } | undefined
  // A busy machine may be too slow for the time limits of a new installation.
  const register = async (): Promise<boolean> => {
    const response = await api.register(body, key)
    if (response.status === 201) session = response.data
    return session !== undefined
  }
  if (!(await eventually(register, patienceMs))) throw new Error(`${username} could not be registered`)
  accessToken = session!.access_token
  return {
    id: session!.user.id,
    api,
    accessToken: () => accessToken!,
    async renew() {
      const renewed = await api.login({ login: username, password })
      if (renewed.status === 200 && 'access_token' in renewed.data) accessToken = renewed.data.access_token
    },
  }
}
