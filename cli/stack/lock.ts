import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { identify } from './identity.ts'

type Holder = { pid: number; identity: string | undefined }

/**
 * Locks `dir`, so that only one `work`, such as a stack, runs on it. Returns a function that unlocks `dir`.
 * Takes over a lock whose process has ended.
 *
 * @throws Error with the pid when another one, of this process or of another, runs on `dir`; Error when several
 * processes try to lock `dir` at the same time
 */
export function lockFolder(dir: string, work: string): () => void {
  const path = join(dir, 'stack.lock')
  const mine = JSON.stringify({ pid: process.pid, identity: identify(process.pid) } satisfies Holder)
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      writeFileSync(path, mine, { flag: 'wx' })
      return () => {
        if (read(path) === mine) rmSync(path, { force: true })
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const theirs = read(path)
    if (theirs === undefined) continue
    const holder = parse(theirs)
    if (holder?.identity !== undefined && identify(holder.pid) === holder.identity) {
      throw new Error(
        `${work} already runs on ${dir} (process ${holder.pid}). Stop that one first, or use another directory.`,
      )
    }
    removeStale(path, theirs)
  }
  throw new Error(`cannot lock ${dir}: several processes are starting ${work} on it at once`)
}

/** Removes a stale lock, but never a new lock that another process has put in its place meanwhile. */
function removeStale(path: string, stale: string): void {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
    if (read(aside) !== stale) linkSync(aside, path)
  } catch {
    // Another process was faster. The next attempt reads its lock.
  }
  rmSync(aside, { force: true })
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function parse(text: string): Holder | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
