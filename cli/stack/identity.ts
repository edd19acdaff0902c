import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * Returns a text that distinguishes a process from all others that ever had or will have the same pid: the id of the
 * boot and the start time of the process. Returns undefined if no such process runs.
 */
export function identify(pid: number): string | undefined {
  try {
    if (process.platform !== 'linux') {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined
    }
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in parentheses. It may contain any character, so count from its end.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const state = fields[0]
    if (state === 'Z' || state === 'X') return undefined
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot}/${fields[19]}`
  } catch {
    return undefined
  }
}

/**
 * Sends `signal`, and SIGKILL if the process still runs after `graceMs`. Resolves when the process has ended.
 * @throws Error when the process still runs five seconds after SIGKILL
 */
export async function end(pid: number, signal: NodeJS.Signals, graceMs: number): Promise<void> {
  const identity = identify(pid)
  if (identity === undefined) return
  const send = (name: NodeJS.Signals) => {
    try {
      process.kill(pid, name)
    } catch {
      // The process has already ended.
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
    if (Date.now() > killAt + 5_000) throw new Error(`process ${pid} does not end, not even after SIGKILL`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
