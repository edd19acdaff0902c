import { type ChildProcess, execFile, spawn } from 'node:child_process'
import {
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '../..')
const call = promisify(execFile)
const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8')

export type Ended = { code: number | null; stdout: string; stderr: string }
export type Started = { child: ChildProcess; text(): string; exited: Promise<Ended> }

/** An installation as the Dockerfile creates it, in a separate folder. */
export type ProductionTree = {
  readonly folder: string
  /** A folder that the user of the commands may write to. */
  readonly outFolder: string
  /** Runs a program of the installation to its end. */
  run(args: string[], env?: Record<string, string>): Promise<Ended>
  /** Starts a program without waiting for its end. */
  start(args: string[], env?: Record<string, string>): Started
  /** Starts a line of the Dockerfile in a shell, as Docker does. */
  shell(line: string, env?: Record<string, string>): Started
  remove(): Promise<void>
}

/**
 * Creates the files that `COPY . .` and `npm ci` of the Dockerfile create. The packages are those of the checkout;
 * `npm prune` with the same options reduces them to the same in a tenth of the time. Programs run with the Node of that
 * tree. If this process is root, they run as another user, who owns only what the image's user owns.
 */
export async function makeProductionTree(environment: Record<string, string>, ffmpeg: string): Promise<ProductionTree> {
  const base = mkdtempSync(join(tmpdir(), 'nova-production-'))
  const folder = join(base, 'app')
  const outFolder = join(base, 'out')
  const programs = join(base, 'bin')
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  copySources(folder)
  await copyPackages(folder)
  const [, options] = /npm ci (.*?)[\\&\n]/.exec(dockerfile)!
  await call('npm', ['prune', ...options!.trim().split(' '), '--loglevel=error'], { cwd: folder })
  for (const path of [outFolder, programs, join(folder, '.nova')]) mkdirSync(path)
  copyFileSync(ffmpeg, join(programs, 'ffmpeg'))
  await call('chmod', ['-R', 'a+rX', base])
  await call('chmod', ['a+x', join(programs, 'ffmpeg')])
  if (nobody.uid !== undefined) {
    for (const path of [outFolder, join(folder, '.nova')]) chownSync(path, nobody.uid, nobody.gid)
  }

  const binaries = join(folder, 'node_modules/.bin')
  const node = existsSync(join(binaries, 'node')) ? join(binaries, 'node') : process.execPath
  const how = (env: Record<string, string>) => ({
    ...nobody,
    cwd: folder,
    env: {
      PATH: [binaries, join(node, '..'), programs, '/usr/bin', '/bin'].join(':'),
      // Not in the image, but the tests start it fifty times.
      NODE_COMPILE_CACHE: join(outFolder, 'compile-cache'),
      ...{ HOME: outFolder, TMPDIR: outFolder, NODE_ENV: 'production', NODE_OPTIONS: '--max-old-space-size=512' },
      ...environment,
      ...env,
    },
  })
  const running = new Set<Started>()
  const start = (command: string, args: string[], env: Record<string, string>): Started => {
    const started = follow(spawn(command, args, { ...how(env), stdio: ['ignore', 'pipe', 'pipe'] }))
    running.add(started)
    void started.exited.then(() => running.delete(started))
    return started
  }
  return {
    folder,
    outFolder,
    run: (args, env = {}) =>
      new Promise((resolve) => {
        const options = { ...how(env), timeout: 150_000, killSignal: 'SIGKILL' } as const
        const child = execFile(node, args, options, (_error, stdout, stderr) => {
          resolve({ code: child.exitCode, stdout, stderr })
        })
      }),
    start: (args, env = {}) => start(node, args, env),
    shell: (line, env = {}) => start('sh', ['-c', line], env),
    async remove() {
      for (const { child } of running) child.kill('SIGKILL')
      await Promise.all([...running].map(({ exited }) => exited))
      rmSync(base, { recursive: true, force: true })
    },
  }
}

/** Returns the arguments of the Dockerfile's CMD. */
export function imageCommand(): string[] {
  return JSON.parse(/^CMD (\[.*\])$/m.exec(dockerfile)![1]!) as string[]
}

/** Returns the line of the Dockerfile's HEALTHCHECK, which a shell runs. */
export function imageHealthCheck(): string {
  const [, line] = /^HEALTHCHECK .*?CMD ((?:.*\\\n)*.*)$/m.exec(dockerfile)!
  return line!.replaceAll('\\\n', '')
}

function copySources(folder: string): void {
  const lines = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n')
  const patterns = lines.filter((line) => line !== '' && !line.startsWith('#')).map(patternOf)
  const isCopied = (path: string): boolean => !patterns.some((pattern) => pattern.test(relative(root, path)))
  cpSync(root, folder, { recursive: true, filter: isCopied })
}

/** Copies the packages of the checkout; as hard links, if the folders are on the same file system. */
async function copyPackages(folder: string): Promise<void> {
  const from = join(root, 'node_modules')
  await call('cp', ['-al', from, folder]).catch(() => call('cp', ['-R', from, folder]))
  // Caches and notes of tools, which are no packages.
  for (const name of readdirSync(join(folder, 'node_modules')))
    if (name.startsWith('.') && !['.bin', '.package-lock.json'].includes(name))
      rmSync(join(folder, 'node_modules', name), { recursive: true })
}

/** Returns a pattern of .dockerignore as an expression: from the root, `*` within a name and `**` across folders. */
function patternOf(line: string): RegExp {
  if (line.startsWith('!')) throw new Error(`.dockerignore contains ${line}, which is not supported here`)
  const parts = line.replaceAll('.', '\\.').split(/(\*\*\/|\*)/)
  const source = parts.map((part) => (part === '**/' ? '(?:.*/)?' : part === '*' ? '[^/]*' : part)).join('')
  return new RegExp(`^${source}$`)
}

function follow(child: ChildProcess): Started {
  let [stdout, stderr] = ['', '']
  child.stdout!.on('data', (chunk) => {
    stdout += String(chunk)
  })
  child.stderr!.on('data', (chunk) => {
    stderr += String(chunk)
  })
  const exited = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })))
  return { child, exited, text: () => stdout + stderr }
}
