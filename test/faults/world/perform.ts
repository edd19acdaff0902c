import type { Account } from './accounts.ts'
import { isConnectionError } from './connection-error.ts'
import type { Ledger } from './ledger.ts'

type Response = { status: number; data: unknown }

const timeoutMs = 20_000
const retryMs = 500
const patienceMs = 120_000

/**
 * Sends a call until it succeeds, and records each request. All tries have the same id, so that their event can be
 * found whichever of them made the change. Returns the data of the response.
 * @throws Error when it does not succeed within two minutes
 */
export async function perform<R extends Response>(
  ledger: Ledger,
  account: Account,
  requestId: string,
  call: (options: RequestInit) => Promise<R>,
): Promise<R['data']> {
  const deadline = performance.now() + patienceMs
  for (;;) {
    const from = performance.now()
    let response: R | undefined
    try {
      response = await call({ headers: { 'X-Request-Id': requestId }, signal: AbortSignal.timeout(timeoutMs) })
    } catch (error) {
      if (!isConnectionError(error)) ledger.violations.add(String(error))
    }
    const status = response?.status ?? 0
    if (status === 401) {
      await account.renew().catch(() => undefined)
      continue
    }
    ledger.requests.push({ from, to: performance.now(), status })
    if (response !== undefined && status >= 200 && status < 300) return response.data
    if (performance.now() > deadline) throw new Error(`${requestId} did not succeed within ${patienceMs / 1000} s`)
    await new Promise((resolve) => setTimeout(resolve, retryMs))
  }
}
