import { readFileSync, rmSync, writeFileSync } from 'node:fs'

const path = '/usr/sbin/policy-rc.d'
const script = `#!/bin/sh
# Put here for the length of one installation by Nova's local stack; safe to remove.
exit 101
`

/**
 * Runs an installation during which Debian's packages may not start their services. The system runs the script above
 * before it starts a service, and the script forbids it. A script of another program stays as it is. Ours is removed
 * afterwards, except after SIGKILL; then the next call removes it.
 */
export async function withoutServiceStarts<T>(installation: () => Promise<T>): Promise<T> {
  if (!writeScript()) return await installation()
  process.once('exit', removeScript)
  try {
    return await installation()
  } finally {
    process.off('exit', removeScript)
    removeScript()
  }
}

/** Writes the script if there is none. Returns whether the script that exists now is ours and must be removed. */
function writeScript(): boolean {
  try {
    writeFileSync(path, script, { flag: 'wx', mode: 0o755 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return readFileSync(path, 'utf8') === script
  }
}

function removeScript(): void {
  rmSync(path, { force: true })
}
