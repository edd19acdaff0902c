import { errorFunction, mean, median, shuffle, wilcoxonRankSum } from 'simple-statistics'
import { randomFrom } from '../../cli/seed/index.ts'
import { hashPassword } from '../../src/accounts/index.ts'
import { waitUntilDrained } from './installation.ts'
import type { Run } from './run.ts'

type Sample = { median: number; mean: number }
/** `p`: probability of a difference of at least this size if known and unknown accounts take the same time. */
export type LoginResult = { by: 'username' | 'email'; each: number; known: Sample; unknown: Sample; p: number }[]

const each = 500
const warmup = 50
const loginKinds = ['username', 'email'] as const

/**
 * Measures whether the response time reveals that an account exists. Sends wrong passwords for known and unknown
 * accounts in random order, one at a time, over HTTP.
 */
export async function benchLogin(run: Run): Promise<LoginResult> {
  await run.installation.core.postgres.pool.query('update users set password_hash = $1', [
    await hashPassword('the right password'),
  ])
  await waitUntilDrained(run.installation)
  // One attempt for each name, like an attacker with a list of names. All names have the same form.
  const attempts = loginKinds.flatMap((by) =>
    [true, false].flatMap((known) =>
      Array.from({ length: each }, (_, n) => {
        const name = `${known ? 'user' : 'nobo'}_${n + 1}`
        return { by, known, login: by === 'email' ? `${name}@example.com` : name, milliseconds: 0 }
      }),
    ),
  )
  const ordered = shuffle(attempts, randomFrom(1))
  for (const { login } of ordered.slice(0, warmup)) await timeOf(run.server.url, login)
  for (const one of ordered) one.milliseconds = await timeOf(run.server.url, one.login)
  return loginKinds.map((by) => {
    const of = (known: boolean): number[] =>
      attempts.filter((one) => one.by === by && one.known === known).map((one) => one.milliseconds)
    const [known, unknown] = [of(true), of(false)]
    return {
      ...{ by, each, p: mannWhitney(known, unknown) },
      known: { median: median(known), mean: mean(known) },
      unknown: { median: median(unknown), mean: mean(unknown) },
    }
  })
}

async function timeOf(url: string, login: string): Promise<number> {
  const began = performance.now()
  const response = await fetch(`${url}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: 'a wrong password' }),
  })
  await response.text()
  const milliseconds = performance.now() - began
  if (response.status !== 401) throw new Error(`a login with a wrong password returned ${response.status}`)
  return milliseconds
}

/** Returns the two-sided p of the Mann–Whitney U test, by the normal approximation of U for samples of this size. */
function mannWhitney(one: number[], other: number[]): number {
  const u = wilcoxonRankSum(one, other) - (one.length * (one.length + 1)) / 2
  const deviation = Math.sqrt((one.length * other.length * (one.length + other.length + 1)) / 12)
  return 1 - errorFunction(Math.abs(u - (one.length * other.length) / 2) / deviation / Math.SQRT2)
}
