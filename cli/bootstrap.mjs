/**
 * The way in from a fresh clone: `node cli/bootstrap.mjs <command> …` installs the packages when they are missing or
 * do not match package-lock.json, then runs `cli/nova.ts` with the Node that the project ships. Plain JavaScript
 * without packages, for whatever Node the system has from 18 on.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const binaries = join(modules, '.bin')
const lockFile = join(root, 'package-lock.json')
const hashFile = join(modules, '.nova-lock-hash')
const neededMajor = 24
const isProduction = process.env.NODE_ENV === 'production'

installPackages()
run(chooseNode(), process.argv.slice(2))

function installPackages() {
  const hash = createHash('sha256').update(readFileSync(lockFile)).digest('hex')
  if (existsSync(hashFile) && readFileSync(hashFile, 'utf8') === hash) return
  if (!matchesLock()) {
    const began = Date.now()
    console.error('Installing the packages of package-lock.json (npm ci). The first time takes about a minute.')
    const options = ['ci', '--loglevel=error', '--no-audit', '--no-fund']
    // Not the project's own Node, which `npm ci` removes while it works.
    const path = pathWithout(binaries)
    const env = { ...process.env, PATH: path }
    const result = spawnSync('npm', options, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' })
    if (result.error) leave(`npm could not be started: ${result.error.message}`, 1)
    if (result.signal) leave('npm ci was interrupted.', 128 + constants.signals[result.signal])
    if (result.status !== 0) leave('npm ci failed: see above.', result.status)
    console.error(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`)
  }
  // In production the folder may be for reading only, and without the development packages it is no checkout's.
  if (!isProduction) writeFileSync(hashFile, hash)
}

/**
 * Returns whether what is installed, by npm's own account, is what the lock file asks for: somebody may have run npm by
 * hand. In production the development packages may be missing, as npm leaves them out there too.
 */
function matchesLock() {
  const account = join(modules, '.package-lock.json')
  if (!existsSync(account)) return false
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages
  const installed = JSON.parse(readFileSync(account, 'utf8')).packages
  const same = (path) => installed[path]?.version === wanted[path]?.version
  const mayBeMissing = ({ optional, dev }) => optional || (dev && isProduction)
  const isMissed = ([path, entry]) => path !== '' && !same(path) && (installed[path] || !mayBeMissing(entry))
  return !Object.entries(wanted).some(isMissed) && Object.keys(installed).every(same)
}

/** Returns the Node of node_modules where there is one for this platform, else this one when it is new enough. */
function chooseNode() {
  const shipped = join(binaries, 'node')
  if (existsSync(shipped)) return shipped
  if (Number(process.versions.node.split('.')[0]) >= neededMajor) return process.execPath
  const { version, platform, arch } = process
  const reason = `Nova needs Node ${neededMajor}; this is ${version}, and no package ships one for ${platform} ${arch}.`
  return leave(`${reason} Install Node ${neededMajor} and try again.`, 1)
}

function run(node, args) {
  const path = `${binaries}${delimiter}${pathWithout(binaries)}`
  const quiet = '--disable-warning=ExperimentalWarning'
  const given = process.env.NODE_OPTIONS ?? ''
  const options = given.includes(quiet) ? given : `${given} ${quiet}`.trim()
  const env = { ...process.env, PATH: path, NODE_OPTIONS: options, NOVA_PARENT: String(process.pid) }
  // Types are stripped and code is compiled once for each file, which halves the time to load hundreds of them.
  if (!isProduction) env.NODE_COMPILE_CACHE ??= join(root, '.nova', 'compile-cache')
  const child = spawn(node, [join(root, 'cli', 'nova.ts'), ...args], { stdio: 'inherit', env })
  // How to stop is the child's decision, so this process waits for it whatever comes.
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGINT', () => {
    // From a terminal the child has had it already; twice would look like impatience.
    if (!process.stdin.isTTY) child.kill('SIGINT')
  })
  stopWithNpm(child)
  child.on('error', (error) => leave(`${node} could not be started: ${error.message}`, 1))
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code))
}

/**
 * Asks the child to stop when npm has ended: it passes no signal on to what its shell runs, and `kill -9` gives it no
 * chance to.
 */
function stopWithNpm(child) {
  if (process.env.npm_lifecycle_event === undefined) return
  const shell = process.ppid
  // npm runs a script by a shell, which some systems replace by the script itself.
  const npm = parentOf(shell)
  const timer = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return
    clearInterval(timer)
    child.kill('SIGTERM')
  }, 500)
}

/** Returns the parent of a process; undefined where that is not known, as outside of Linux. */
function parentOf(pid) {
  try {
    // The program's name is in brackets and may hold any character.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(')').at(-1).trim().split(' ')[1]
  } catch {
    return undefined
  }
}

function pathWithout(folder) {
  const entries = (process.env.PATH ?? '').split(delimiter)
  return entries.filter((entry) => entry && resolve(entry) !== folder).join(delimiter)
}

function leave(message, code) {
  console.error(message)
  process.exit(code)
}
