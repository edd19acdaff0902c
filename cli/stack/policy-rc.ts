import { readFileSync, rmSync, writeFileSync } from 'node:fs'

const path = '/usr/sbin/policy-rc.d'
const script = `#!/bin/sh
# Put here for the length of one installation by Nova's local stack; safe to remove.
exit 101
`

/**
 * Runs an installation during which Debian's packages may not start their services: the system asks this script
 * first. A script that somebody else put there stays as it is, and ours is gone afterwards in every case but SIGKILL,
 * after which the next call removes it.
 */
export async function withoutServiceStarts<T>(installation: () => Promise<T>): Promise<T> {
  if (!place()) return await installation()
  process.once('exit', remove)
  try {
    return await installation()
  } finally {
    process.off('exit', remove)
    remove()
  }
}

/** True when the script that is there now is ours to remove. */
function place(): boolean {
  try {
    writeFileSync(path, script, { flag: 'wx', mode: 0o755 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return readFileSync(path, 'utf8') === script
  }
}

function remove(): void {
  rmSync(path, { force: true })
}
