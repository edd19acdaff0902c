import { readdirSync, readFileSync } from 'node:fs'

/**
 * Suspends a process and its descendants. Returns a function that lets them continue. They continue in any case when
 * this process ends, because a suspended process ignores the signals that would stop it.
 */
export function suspend(pid: number): () => void {
  const suspended = new Set<number>()
  const resume = (): void => {
    process.off('exit', resume)
    for (const one of suspended) signal(one, 'SIGCONT')
    suspended.clear()
  }
  process.on('exit', resume)
  // Until none is found: a process may start another one at the moment at which it is suspended.
  for (let found = [pid]; found.length > 0; found = childrenOf(suspended).filter((one) => !suspended.has(one)))
    for (const one of found) {
      signal(one, 'SIGSTOP')
      suspended.add(one)
    }
  return resume
}

/** Returns the children of these processes, from Linux's list of processes. */
function childrenOf(parents: ReadonlySet<number>): number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return all.map(Number).filter((pid) => parents.has(parentOf(pid)))
}

function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in parentheses. It may contain any character, so count from its end.
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    // The process has ended.
    return Number.NaN
  }
}

function signal(pid: number, name: 'SIGSTOP' | 'SIGCONT'): void {
  try {
    process.kill(pid, name)
  } catch {
    // The process has ended.
  }
}
