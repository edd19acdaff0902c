import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { logProgress } from './log-progress.ts'
import { root } from './processes.ts'
import { runToEnd } from './run-to-end.ts'

export type Commit = { hash: string; subject: string }

/** Returns the commit with this name, such as `HEAD~3` or a tag. @throws Error when there is none. */
export function commitOf(name: string): Commit {
  let hash: string
  try {
    hash = git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`)
  } catch (error) {
    throw new Error(`${name} is not a commit of this repository`, { cause: error })
  }
  return { hash, subject: git(root, 'log', '-1', '--format=%s', hash) }
}

/** Returns whether a tracked file differs from the commit that is checked out. */
export function hasChanges(tree: string): boolean {
  return git(tree, 'status', '--porcelain', '--untracked-files=no') !== ''
}

/**
 * Checks a commit out below `.nova/against`, with its packages, and returns the folder. A folder that exists is used
 * again.
 *
 * @throws Error when files in that folder have been changed.
 */
export async function checkOut({ hash }: Commit, stop: AbortSignal): Promise<string> {
  const tree = join(root, '.nova/against', hash.slice(0, 12))
  // In a folder without its own `.git`, git would use the repository around it.
  if (!existsSync(join(tree, '.git'))) {
    logProgress(`checking out ${hash.slice(0, 12)}`)
    mkdirSync(dirname(tree), { recursive: true })
    // `--force`, because git may still list a worktree that was removed manually.
    git(root, 'worktree', 'add', '--force', '--detach', tree, hash)
  }
  if (git(tree, 'rev-parse', 'HEAD') !== hash || hasChanges(tree))
    throw new Error(`${tree} is not ${hash} as committed: git worktree remove --force ${tree}`)
  await providePackages(tree, stop)
  return tree
}

/** Returns the environment for a program of a tree: its own binaries first, no npm variables of this tree. */
export function environmentOf(tree: string): NodeJS.ProcessEnv {
  const binaries = join(tree, 'node_modules/.bin')
  return { ...outside(), PATH: `${binaries}${delimiter}${outside().PATH}` }
}

/** Returns the Node of a tree's packages, or the running Node if they have none for this platform. */
export function nodeOf(tree: string): string {
  const shipped = join(tree, 'node_modules/.bin/node')
  return existsSync(shipped) ? shipped : process.execPath
}

/** Links our packages into a tree with the same lock file. Otherwise installs its own with `npm ci`, if missing. */
async function providePackages(tree: string, stop: AbortSignal): Promise<void> {
  const modules = join(tree, 'node_modules')
  const wanted = lockHash(tree)
  if (wanted === lockHash(root)) {
    if (existsSync(modules) && !isLink(modules)) rmSync(modules, { recursive: true })
    if (!isLink(modules)) symlinkSync(join(root, 'node_modules'), modules, 'junction')
    return
  }
  // npm would empty our folder through the link.
  if (isLink(modules)) rmSync(modules)
  // The same marker file as the bootstrap writes. npm removes it, so an incomplete installation has none.
  const marker = join(modules, '.nova-lock-hash')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return
  logProgress('installing its packages (npm ci)')
  const args = ['ci', '--loglevel=error', '--no-audit', '--no-fund']
  await runToEnd({ command: 'npm', args, cwd: tree, env: outside(), stop })
  writeFileSync(marker, wanted)
}

function lockHash(tree: string): string {
  return createHash('sha256')
    .update(readFileSync(join(tree, 'package-lock.json')))
    .digest('hex')
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

/** Returns this environment without what npm and the bootstrap have added for our tree. */
function outside(): NodeJS.ProcessEnv & { PATH: string } {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'))
  const binaries = join(root, 'node_modules/.bin')
  const path = (process.env.PATH ?? '').split(delimiter).filter((entry) => entry && resolve(entry) !== binaries)
  return { ...Object.fromEntries(own), PATH: path.join(delimiter) }
}

function git(tree: string, ...args: string[]): string {
  return execFileSync('git', ['-C', tree, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 2] }).trim()
}
