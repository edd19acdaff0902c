import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openLedger } from './ledger.ts'
import { lockFolder } from './lock.ts'
import { choosePostgresUser, postgresDataFolder } from './postgres-place.ts'

/**
 * Deletes everything that the stack in `folder` has stored: databases, streams, files, mails and logs. Keeps the
 * programs that were unpacked for it. Returns false if there is no such folder.
 * @throws Error with the process id when the stack runs
 */
export async function deleteStackData(folder: string): Promise<boolean> {
  const dir = resolve(folder)
  if (!existsSync(dir)) return false
  const unlock = lockFolder(dir, 'a stack')
  try {
    // Ends servers that a killed process has left running on the data.
    await openLedger(dir)
    rmSync(postgresDataFolder(dir, choosePostgresUser()), { recursive: true, force: true })
    const kept = ['debian', 'stack.lock']
    for (const name of readdirSync(dir)) if (!kept.includes(name)) rmSync(join(dir, name), { recursive: true })
  } finally {
    unlock()
  }
  return true
}
