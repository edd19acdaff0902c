import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { end, identify } from './identity.ts'
import type { ServiceName } from './service.ts'

type Entry = { service: ServiceName; pid: number; identity: string; stopSignal: NodeJS.Signals }

/**
 * Remembers in `<dir>/stack.json` which processes were started, so that the next start can end those that a crash left
 * behind.
 */
export type Ledger = {
  add(service: ServiceName, pid: number, stopSignal: NodeJS.Signals): void
  clear(): void
}

/** Opens the ledger of `dir` after ending every process that it still lists. Call it with the stack's lock held. */
export async function openLedger(dir: string): Promise<Ledger> {
  const path = join(dir, 'stack.json')
  // A pid alone is not enough: it may belong to a stranger by now.
  const leftovers = read(path).filter((entry) => identify(entry.pid) === entry.identity)
  await Promise.all(leftovers.map((entry) => end(entry.pid, entry.stopSignal, 10_000)))
  rmSync(path, { force: true })

  const entries: Entry[] = []
  return {
    add(service, pid, stopSignal) {
      const identity = identify(pid)
      if (identity === undefined) return
      entries.push({ service, pid, identity, stopSignal })
      // Through a rename, so that a crash in the middle leaves the old list and not half a file.
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
