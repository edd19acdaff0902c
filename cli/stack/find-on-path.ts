import { accessSync, constants } from 'node:fs'
import { delimiter, resolve } from 'node:path'

/** Returns the path of a program, as a shell would find it; undefined if there is none. */
export function findOnPath(program: string): string | undefined {
  // Debian installs some servers in folders that only root's PATH contains.
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
