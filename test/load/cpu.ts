import { readdirSync, readFileSync } from 'node:fs'

const ticksPerSecond = 100

/**
 * Returns the CPU time in microseconds that each named process has used so far, with its descendants. Empty on
 * systems without /proc.
 */
export function cpuOf(roots: Record<string, number | undefined>): Record<string, number> {
  let pids: string[]
  try {
    pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return {}
  }
  const processes = new Map(pids.flatMap((pid) => statOf(Number(pid)) ?? []))
  const rootOf = (pid: number): string | undefined => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = processes.get(at)?.parent) {
      const found = Object.entries(roots).find(([, root]) => root === at)
      if (found !== undefined) return found[0]
    }
    return undefined
  }
  const spent: Record<string, number> = {}
  for (const [pid, { micros }] of processes) {
    const name = rootOf(pid)
    if (name !== undefined) spent[name] = (spent[name] ?? 0) + micros
  }
  return spent
}

function statOf(pid: number): [[number, { parent: number; micros: number }]] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    // proc(5): ppid, then utime, stime, cutime and cstime; the last two are the times of children that have ended.
    const ticks = [11, 12, 13, 14].reduce((sum, index) => sum + Number(fields[index]), 0)
    return [[pid, { parent: Number(fields[1]), micros: (ticks * 1e6) / ticksPerSecond }]]
  } catch {
    return undefined
  }
}
