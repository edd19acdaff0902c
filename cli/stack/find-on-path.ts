import { accessSync, constants } from 'node:fs'
import { delimiter, resolve } from 'node:path'

/** Returns where a program is, as a shell would find it; undefined when it is nowhere. */
export function findOnPath(program: string): string | undefined {
  // Debian puts some servers where only root's PATH looks.
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/local/sbin', '/usr/sbin', '/sbin']
  return folders
    .filter(Boolean)
    .map((folder) => resolve(folder, program))
    .find(executable)
}

/** Returns whether this user may run the file. */
export function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
