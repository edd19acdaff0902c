import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * A text that tells one process from every other that ever had or will have the same pid: the boot it belongs to and
 * the moment it began. `undefined` when no such process runs.
 */
export function identify(pid: number): string | undefined {
  try {
    if (process.platform !== 'linux') {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined
    }
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in parentheses and may hold anything, so count from its end.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const state = fields[0]
    if (state === 'Z' || state === 'X') return undefined
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot}/${fields[19]}`
  } catch {
    return undefined
  }
}

/** Sends `signal`, and SIGKILL when the process is still there `graceMs` later. Resolves once it is gone. */
export async function end(pid: number, signal: NodeJS.Signals, graceMs: number): Promise<void> {
  const identity = identify(pid)
  if (identity === undefined) return
  const send = (name: NodeJS.Signals) => {
    try {
      process.kill(pid, name)
    } catch {
      // Gone in between, which is what was wanted.
    }
  }
  send(signal)
  const killAt = Date.now() + graceMs
  let killed = false
  while (identify(pid) === identity) {
    if (!killed && Date.now() > killAt) {
      killed = true
      send('SIGKILL')
    }
    if (Date.now() > killAt + 5_000) throw new Error(`process ${pid} does not end, not even on SIGKILL`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
