import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { root } from './processes.ts'
import { runToEnd } from './run-to-end.ts'
import { say } from './say.ts'

export type Commit = { hash: string; subject: string }

/** Returns the commit that `name` means, such as `HEAD~3` or a tag. @throws Error when it means none. */
export function commitOf(name: string): Commit {
  let hash: string
  try {
    hash = git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`)
  } catch (error) {
    throw new Error(`${name} is no commit that git knows here`, { cause: error })
  }
  return { hash, subject: git(root, 'log', '-1', '--format=%s', hash) }
}

/** Returns whether something that git knows differs from the commit that is checked out. */
export function hasChanges(tree: string): boolean {
  return git(tree, 'status', '--porcelain', '--untracked-files=no') !== ''
}

/**
 * Returns the folder of a commit below `.nova/against`, checked out and with its packages. One that is there already
 * is used again.
 *
 * @throws Error when somebody has changed what is checked out there.
 */
export async function checkOut({ hash }: Commit, stop: AbortSignal): Promise<string> {
  const tree = join(root, '.nova/against', hash.slice(0, 12))
  // Without a `.git` of its own git would answer for the tree around it.
  if (!existsSync(join(tree, '.git'))) {
    say(`checking out ${hash.slice(0, 12)}`)
    mkdirSync(dirname(tree), { recursive: true })
    // By force: git may still have a note of one that was removed by hand.
    git(root, 'worktree', 'add', '--force', '--detach', tree, hash)
  }
  if (git(tree, 'rev-parse', 'HEAD') !== hash || hasChanges(tree))
    throw new Error(`${tree} is not ${hash} as committed: git worktree remove --force ${tree}`)
  await givePackages(tree, stop)
  return tree
}

/** Returns the environment for a program of a tree: its own binaries first, nothing that npm says of this tree. */
export function environmentOf(tree: string): NodeJS.ProcessEnv {
  const binaries = join(tree, 'node_modules/.bin')
  return { ...outside(), PATH: `${binaries}${delimiter}${outside().PATH}` }
}

/** Returns the Node that a tree ships, or the one that runs this where its packages have none for this platform. */
export function nodeOf(tree: string): string {
  const shipped = join(tree, 'node_modules/.bin/node')
  return existsSync(shipped) ? shipped : process.execPath
}

/** Our packages, by a link, when the tree asks for the same; else its own by `npm ci`, unless they are there. */
async function givePackages(tree: string, stop: AbortSignal): Promise<void> {
  const modules = join(tree, 'node_modules')
  const wanted = lockHash(tree)
  if (wanted === lockHash(root)) {
    if (existsSync(modules) && !isLink(modules)) rmSync(modules, { recursive: true })
    if (!isLink(modules)) symlinkSync(join(root, 'node_modules'), modules, 'junction')
    return
  }
  // npm would empty our folder through the link.
  if (isLink(modules)) rmSync(modules)
  // As the bootstrap notes what it has installed; npm removes the note, so half an installation has none.
  const note = join(modules, '.nova-lock-hash')
  if (existsSync(note) && readFileSync(note, 'utf8') === wanted) return
  say('installing its packages (npm ci)')
  const args = ['ci', '--loglevel=error', '--no-audit', '--no-fund']
  await runToEnd({ command: 'npm', args, cwd: tree, env: outside(), stop })
  writeFileSync(note, wanted)
}

function lockHash(tree: string): string {
  return createHash('sha256')
    .update(readFileSync(join(tree, 'package-lock.json')))
    .digest('hex')
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

/** This environment as it was before npm and the bootstrap added what belongs to our tree. */
function outside(): NodeJS.ProcessEnv & { PATH: string } {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'))
  const binaries = join(root, 'node_modules/.bin')
  const path = (process.env.PATH ?? '').split(delimiter).filter((entry) => entry && resolve(entry) !== binaries)
  return { ...Object.fromEntries(own), PATH: path.join(delimiter) }
}

function git(tree: string, ...args: string[]): string {
  return execFileSync('git', ['-C', tree, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 2] }).trim()
}
