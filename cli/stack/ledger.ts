import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { end, identify } from './identity.ts'
import type { ServiceName } from './service.ts'

type Entry = { service: ServiceName; pid: number; identity: string; stopSignal: NodeJS.Signals }

/**
 * List of the started processes, stored in `<dir>/stack.json`. The next start ends those that still run after a crash.
 */
export type Ledger = {
  add(service: ServiceName, pid: number, stopSignal: NodeJS.Signals): void
  clear(): void
}

/** Ends every process in the old ledger of `dir`, and opens an empty ledger. Call it only while holding the lock. */
export async function openLedger(dir: string): Promise<Ledger> {
  const path = join(dir, 'stack.json')
  // A pid is not enough: it may belong to an unrelated process by now.
  const leftovers = read(path).filter((entry) => identify(entry.pid) === entry.identity)
  await Promise.all(leftovers.map((entry) => end(entry.pid, entry.stopSignal, 10_000)))
  rmSync(path, { force: true })

  const entries: Entry[] = []
  return {
    add(service, pid, stopSignal) {
      const identity = identify(pid)
      if (identity === undefined) return
      entries.push({ service, pid, identity, stopSignal })
      // A rename, so that a crash during the write leaves the old list and not half a file.
      writeFileSync(`${path}.new`, JSON.stringify(entries, null, '\t'))
      renameSync(`${path}.new`, path)
    },
    clear() {
      rmSync(path, { force: true })
    },
  }
}

function read(path: string): Entry[] {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return []
  }
}
