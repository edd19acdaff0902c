/**
 * Runs a command, also in a fresh clone: `node cli/bootstrap.mjs <command> …` installs the packages if they are missing
 * or do not match package-lock.json, then runs `cli/nova.ts` with the Node that the project ships. This file is plain
 * JavaScript without packages, because it runs on the Node of the system, which may be any version from 18.
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
    // Without the project's own Node on the PATH, because `npm ci` removes it while it works.
    const path = pathWithout(binaries)
    const env = { ...process.env, PATH: path }
    const result = spawnSync('npm', options, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' })
    if (result.error) exitWith(`npm could not be started: ${result.error.message}`, 1)
    if (result.signal) exitWith('npm ci was interrupted.', 128 + constants.signals[result.signal])
    if (result.status !== 0) exitWith('npm ci failed: see above.', result.status)
    console.error(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`)
  }
  // In production the folder may be read-only. It may also lack the development packages, and the hash would tell a
  // later run in a checkout that they are installed.
  if (!isProduction) writeFileSync(hashFile, hash)
}

/**
 * Returns whether the installed packages, as listed by npm, match the lock file. They may match without a hash file
 * if a developer has run npm manually. In production the development packages may be missing, because npm does not
 * install them there.
 */
function matchesLock() {
  const npmList = join(modules, '.package-lock.json')
  if (!existsSync(npmList)) return false
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages
  const installed = JSON.parse(readFileSync(npmList, 'utf8')).packages
  const same = (path) => installed[path]?.version === wanted[path]?.version
  const mayBeMissing = ({ optional, dev }) => optional || (dev && isProduction)
  const differs = ([path, entry]) => path !== '' && !same(path) && (installed[path] || !mayBeMissing(entry))
  return !Object.entries(wanted).some(differs) && Object.keys(installed).every(same)
}

/** Returns the Node of node_modules if there is one for this platform, or else this Node if it is new enough. */
function chooseNode() {
  const shipped = join(binaries, 'node')
  if (existsSync(shipped)) return shipped
  if (Number(process.versions.node.split('.')[0]) >= neededMajor) return process.execPath
  const { version, platform, arch } = process
  const reason = `Nova needs Node ${neededMajor}; this is ${version}, and no package has Node for ${platform} ${arch}.`
  return exitWith(`${reason} Install Node ${neededMajor} and try again.`, 1)
}

function run(node, args) {
  const path = `${binaries}${delimiter}${pathWithout(binaries)}`
  const quiet = '--disable-warning=ExperimentalWarning'
  const given = process.env.NODE_OPTIONS ?? ''
  const options = given.includes(quiet) ? given : `${given} ${quiet}`.trim()
  const env = { ...process.env, PATH: path, NODE_OPTIONS: options, NOVA_PARENT: String(process.pid) }
  // With this cache Node strips types and compiles once for each file. This halves the time to load hundreds of files.
  if (!isProduction) env.NODE_COMPILE_CACHE ??= join(root, '.nova', 'compile-cache')
  const child = spawn(node, [join(root, 'cli', 'nova.ts'), ...args], { stdio: 'inherit', env })
  // The child decides how to stop, so this process waits for it even after a signal.
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGINT', () => {
    // From a terminal the child has already received the signal. A second one would look like a request to end at once.
    if (!process.stdin.isTTY) child.kill('SIGINT')
  })
  stopWithNpm(child)
  child.on('error', (error) => exitWith(`${node} could not be started: ${error.message}`, 1))
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code))
}

/**
 * Stops the child when npm has ended. npm does not pass signals on to the program that its shell runs, and after
 * `kill -9` it cannot.
 */
function stopWithNpm(child) {
  if (process.env.npm_lifecycle_event === undefined) return
  const shell = process.ppid
  // npm runs a script in a shell. On some systems the shell is replaced by the script itself.
  const npm = parentOf(shell)
  const timer = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return
    clearInterval(timer)
    child.kill('SIGTERM')
  }, 500)
}

/** Returns the id of the parent of a process; undefined if it is not known, for example on other systems than Linux. */
function parentOf(pid) {
  try {
    // The program's name is in brackets and may contain any character.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(')').at(-1).trim().split(' ')[1]
  } catch {
    return undefined
  }
}

function pathWithout(folder) {
  const entries = (process.env.PATH ?? '').split(delimiter)
  return entries.filter((entry) => entry && resolve(entry) !== folder).join(delimiter)
}

function exitWith(message, code) {
  console.error(message)
  process.exit(code)
}
