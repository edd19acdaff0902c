import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { execa } from 'execa'
import { executable, findOnPath } from './find-on-path.ts'
import { withoutServiceStarts } from './policy-rc.ts'

type Provided = { command: string; env: Record<string, string>; source: 'path' | 'debian' }

type Site = { dir: string; report(state: 'installing', detail: string): void }

const quiet = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1', LC_ALL: 'C' }

/** Packages that `redis-server` needs on a bare Debian 12, and `nats-server` itself, for when apt cannot list them. */
const knownPackages: Record<string, string[]> = {
  'redis-server': [
    ...['redis-server', 'redis-tools', 'libjemalloc2', 'liblua5.1-0', 'liblzf1', 'libatomic1', 'libhiredis0.14'],
    ...['lua-bitop', 'lua-cjson'],
  ],
  'nats-server': ['nats-server'],
}

/** Last installation of the queue. Two simultaneous installations would wait for the same lock of dpkg. */
let queue: Promise<unknown> = Promise.resolve()

/**
 * Finds a server program on the PATH or among the packages that were unpacked before. Otherwise gets the distribution's
 * package: installs it as root, or unpacks it into `<dir>/debian` as another user or when the installation fails.
 *
 * @throws Error that explains what to install manually when none of this works
 */
export async function provideProgram(program: string, packageName: string, site: Site): Promise<Provided> {
  const onPath = findOnPath(program)
  if (onPath) return { command: onPath, env: {}, source: 'path' }
  const root = join(site.dir, 'debian', packageName)
  const turn = queue.then(async () => {
    const unpacked = findUnpacked(root, program)
    if (unpacked) return unpacked
    return await obtain(program, packageName, root, site)
  })
  queue = turn.catch(() => {})
  return await turn
}

async function obtain(program: string, packageName: string, root: string, site: Site): Promise<Provided> {
  const reasons: string[] = []
  if (process.platform !== 'linux' || !findOnPath('apt-get')) {
    reasons.push('this is not a Debian or Ubuntu system')
  } else {
    if (process.getuid?.() === 0) {
      site.report('installing', `Debian package ${packageName}`)
      try {
        await install(packageName)
        const installed = findOnPath(program)
        if (installed) return { command: installed, env: {}, source: 'debian' }
        reasons.push(`apt-get install ${packageName} did not install ${program}`)
      } catch (error) {
        reasons.push(summary(error))
      }
    }
    site.report('installing', `Debian package ${packageName}, unpacked into ${root}`)
    try {
      await unpack(packageName, root)
      const unpacked = findUnpacked(root, program)
      if (unpacked) return unpacked
      reasons.push(`the package ${packageName} does not contain ${program}`)
    } catch (error) {
      reasons.push(summary(error))
    }
  }
  const formula = program.replace('redis-server', 'redis')
  throw new Error(
    `${program} is not on the PATH and could not be installed: ${reasons.join('; ')}. ` +
      `Install it manually (Debian, Ubuntu: apt-get install ${packageName}; macOS: brew install ${formula}), ` +
      `set the URL of a running one in the environment, or run the whole stack with: docker compose up`,
  )
}

async function install(packageName: string): Promise<void> {
  const run = () =>
    execa('apt-get', ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', packageName], {
      env: quiet,
    })
  await withoutServiceStarts(async () => {
    try {
      await run()
    } catch {
      // Most likely the package lists are missing, or they name versions that the mirror no longer has.
      await execa('apt-get', ['update'], { env: quiet })
      await run()
    }
  })
  if (existsSync('/run/systemd/system')) {
    // The stack runs its own instance. The system's instance would take the default port at the next boot.
    await execa('systemctl', ['disable', packageName], { reject: false })
  }
}

/**
 * Downloads a package and those of its dependencies that the system lacks, and unpacks them under `root`. Any user can
 * do this.
 */
async function unpack(packageName: string, root: string): Promise<void> {
  const work = `${root}.${process.pid}`
  const debs = join(work, 'debs')
  const tree = join(work, 'tree')
  mkdirSync(debs, { recursive: true })
  mkdirSync(tree)
  const download = async (options: string[]) =>
    execa('apt-get', [...options, 'download', ...(await missing(packageName, options))], { cwd: debs, env: quiet })
  try {
    try {
      await download([])
    } catch {
      const options = await ownLists(work)
      await execa('apt-get', [...options, 'update'], { env: quiet })
      await download(options)
    }
    for (const deb of readdirSync(debs)) await execa('dpkg', ['-x', join(debs, deb), tree])
    rmSync(root, { recursive: true, force: true })
    renameSync(tree, root)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Creates folders for separate package lists, because only root can refresh the system's. Returns apt's options. */
async function ownLists(work: string): Promise<string[]> {
  const lists = join(work, 'lists')
  const cache = join(work, 'cache')
  mkdirSync(join(lists, 'partial'), { recursive: true })
  mkdirSync(join(cache, 'archives', 'partial'), { recursive: true })
  return ['-o', `Dir::State::lists=${lists}`, '-o', `Dir::Cache=${cache}`]
}

/** Returns the packages that an installation would add to this system according to apt, or else the known ones. */
async function missing(packageName: string, options: string[]): Promise<string[]> {
  const result = await execa('apt-get', [...options, '--simulate', 'install', '--no-install-recommends', packageName], {
    env: quiet,
    reject: false,
  })
  const names = [...result.stdout.matchAll(/^Inst (\S+)/gm)].map((match) => match[1] as string)
  return names.includes(packageName) ? names : (knownPackages[packageName] ?? [packageName])
}

function findUnpacked(root: string, program: string): Provided | undefined {
  const command = ['usr/bin', 'usr/sbin', 'bin', 'sbin'].map((folder) => join(root, folder, program)).find(executable)
  if (!command) return undefined
  const path = [
    ...['usr/lib', 'lib'].flatMap((folder) => libraryFolders(join(root, folder))),
    process.env.LD_LIBRARY_PATH,
  ]
  return { command, env: { LD_LIBRARY_PATH: path.filter(Boolean).join(delimiter) }, source: 'debian' }
}

/**
 * Returns the folders of shared libraries below `folder`. Some packages have a separate folder for their libraries, to
 * which an installation would link (`update-alternatives`).
 */
function libraryFolders(folder: string): string[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return [...new Set(files.filter(({ name }) => /\.so(\.|$)/.test(name)).map(({ parentPath }) => parentPath))]
}

function summary(error: unknown): string {
  const { shortMessage, stderr } = error as { shortMessage?: string; stderr?: string }
  const last = stderr?.trim().split('\n').slice(-3).join(' ')
  return [shortMessage ?? String(error), last].filter(Boolean).join(' ')
}
