import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { checkoutCommands } from '../../../cli/development-packages.ts'
import { makeProgram } from '../../../cli/program.ts'
import { demoAdmin, demoPassword } from '../../../cli/seed/index.ts'
import { createClient } from '../../../clients/typescript/src/index.ts'
import { testConfig } from '../../support/app.ts'
import { toEnv } from '../../support/environment.ts'
import type { ProductionTree, Started } from '../../support/production-tree.ts'
import { imageCommand, imageHealthCheck, makeProductionTree } from '../../support/production-tree.ts'

const cli = 'cli/nova.ts'
const root = join(import.meta.dirname, '../../..')
// Most tests start at least one process, and other work may use most of the machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 300_000 })
const notFound = /MODULE_NOT_FOUND|Cannot find (package|module)/

let tree: ProductionTree
let drop: () => Promise<void>
/** Address of the running installation. */
let url = ''
const operations: string[] = []
const serving: Started[] = []

beforeAll(async () => {
  const made = await testConfig({ LOG_LEVEL: 'info' })
  drop = made.drop
  const { FFMPEG_PATH, ...environment } = toEnv(made.config)
  tree = await makeProductionTree(environment, FFMPEG_PATH!)
})
afterAll(async () => {
  await tree?.remove()
  await drop?.()
})

/** Returns the full names of all commands, and of the groups that have commands below them. */
function namesOf(command: Command, before: string[] = []): { leaves: string[]; groups: string[] } {
  const below = command.commands.map((one) => {
    const names = [...before, one.name()]
    const found = namesOf(one, names)
    if (one.commands.length === 0) found.leaves.push(names.join(' '))
    else found.groups.push(names.join(' '))
    return found
  })
  return { leaves: below.flatMap((one) => one.leaves), groups: below.flatMap((one) => one.groups) }
}

const { leaves, groups } = namesOf(makeProgram())

type Run = {
  args?: string[]
  /** Pattern of the output. */
  prints: RegExp
  code?: number
}

const runsBefore: Record<string, Run> = {
  'migrate down': { args: ['--store', 'clickhouse', '--yes'], prints: /^rolled back clickhouse/ },
  'migrate status': { args: ['--json'], prints: /"store":"clickhouse","name":"\w+","applied":false/ },
  'migrate up': { prints: /^applied clickhouse/ },
}

const runsWhileServing: Record<string, Run> = {
  seed: { args: ['--users', '3', '--posts', '3'], prints: /reels and stories/ },
  doctor: { args: ['--counts', '--json'], prints: /"check":"ffmpeg","ok":true/ },
  login: { args: [demoAdmin], prints: /^Signed in .* \(admin\)/ },
  'users list': { prints: /alice/ },
  'users show': { args: ['alice'], prints: /alice@example\.com/ },
  'users suspend': { args: ['bob', '--reason', 'A test', '--yes'], prints: /suspended/ },
  'users reinstate': { args: ['bob'], prints: /active/ },
  'users role': { args: ['chiara', 'moderator'], prints: /moderator/ },
  'users first-admin': { args: ['alice'], code: 1, prints: /there is an admin already/ },
  'erasures list': { args: ['--json'], prints: /^\[/ },
  'erasures apply': { args: ['--yes'], prints: /^\d+ accounts erased/ },
  'erasures request': { args: ['bob', '--yes'], prints: /^bob \(id [\w-]+, created [\d-]+\) is hidden now/ },
  'feed explain': { args: ['alice'], prints: /candidates/ },
  'feed quality': { prints: /the feed/ },
  'signing-keys list': { prints: /SIGNS FROM/ },
  'signing-keys rotate': { args: ['--json'], prints: /"kid"/ },
  'events consumers': { prints: /media-videos/ },
  'events replay': { args: ['mail', '--from', '1h', '--yes'], prints: /^Replaying \d+ events to mail/ },
  'events tail': { args: ['--last', '1', '--count', '1', '--json'], prints: /^\{"/ },
  'events dead list': { prints: /There are no dead letters/ },
  'events dead replay': { args: ['--all', '--yes'], prints: /^0 replayed/ },
  'events dead drop': { args: ['--all', '--yes'], prints: /^0 dropped/ },
  push: { prints: /No push yet/ },
  mail: { code: 1, prints: /^nova: Mails go to the server of SMTP_URL; .*none runs here\.\n$/ },
}

/** Commands with separate tests, since they need more than arguments. */
const separateRuns = ['serve', 'paint', 'tail', 'logout']

const entries = (runs: Record<string, Run>): [string, Run][] => Object.entries(runs)

async function nova(command: string, args: string[] = []) {
  const env = { NOVA_URL: url, NOVA_PASSWORD: demoPassword }
  const ended = await tree.run([cli, ...command.split(' '), ...args], env)
  expect(ended.stdout + ended.stderr).not.toMatch(notFound)
  return ended
}

async function expectRun(command: string, { args, prints, code = 0 }: Run): Promise<void> {
  const ended = await nova(command, args)
  expect(ended.code, ended.stdout + ended.stderr).toBe(code)
  expect(code === 0 ? ended.stdout : ended.stderr).toMatch(prints)
}

test('every command is tested here', () => {
  const tried = [...checkoutCommands, ...Object.keys({ ...runsBefore, ...runsWhileServing }), ...separateRuns]
  expect(tried.toSorted()).toEqual(leaves.toSorted())
})

test('the installation has no tests and no development packages', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>
  }
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean }>
  }
  // Some are also needed by a package of the installation.
  const names = Object.keys(devDependencies).filter((name) => packages[`node_modules/${name}`]!.dev)
  expect(names.filter((name) => existsSync(join(tree.folder, 'node_modules', name)))).toEqual([])
  expect(globSync('{test,src/**/*.test.ts,.git,openapi}', { cwd: tree.folder })).toEqual([])
})

test('every command has a help text', async () => {
  const commands = ['', ...groups, ...leaves]
  // One process for all: the texts need no module of a command.
  const script = `
    const { makeProgram } = await import('./cli/program.ts')
    const texts = ${JSON.stringify(commands)}.map((command) => {
      const find = (at, name) => at.commands.find((one) => one.name() === name)
      return command.split(' ').filter(Boolean).reduce(find, makeProgram()).helpInformation()
    })
    console.log(JSON.stringify(texts))`
  const { code, stdout, stderr } = await tree.run(['--input-type=module', '--eval', script])
  expect([code, stderr]).toEqual([0, ''])
  for (const [n, text] of (JSON.parse(stdout) as string[]).entries())
    expect(text).toMatch(new RegExp(`^Usage: nova ${commands[n]}`))
  for (const command of ['', 'users', 'users list'])
    expect((await nova(`${command} --help`.trim())).stdout).toContain(`Usage: nova ${command}`)
})

test.each(checkoutCommands)(
  '%s, which needs a checkout, names the missing packages in one sentence',
  async (command) => {
    const { code, stdout, stderr } = await nova(command)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^nova: `nova [\w ]+` is for a checkout with its development packages, and .* lacks .+\.\n$/)
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const lacking = stderr.trim().replace(/^.*lacks |\.$/g, '')
    expect(Object.keys(devDependencies)).toEqual(expect.arrayContaining(lacking.split(', ')))
  },
)

test.each(entries(runsBefore))('%s works', expectRun)

test.each(['relay', 'worker', 'api'])('serve starts with the role %s', async (role) => {
  const started = tree.start([cli, 'serve'], { ROLES: role, PORT: '0', OPERATIONS_PORT: '0' })
  serving.push(started)
  const isUp = () => /.*"nova is up".*/.exec(started.text())?.[0]
  const hasStarted = () => isUp() !== undefined || started.child.exitCode !== null
  await expect.poll(hasStarted, { timeout: 120_000 }).toBe(true)
  expect(started.text()).toContain('"nova is up"')
  const line = JSON.parse(isUp()!) as { url?: string; operations: string }
  operations.push(line.operations)
  if (line.url !== undefined) url = line.url
})

describe('the running installation', () => {
  beforeAll(() => {
    const isUp = url !== '' && serving.every(({ child }) => child.exitCode === null)
    if (!isUp) throw new Error('not every role has started')
  })

  test('serves requests, and its documentation with script and styles', async () => {
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' })
    expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ status: 'ready' })
    expect(await (await fetch(`${url}/docs`)).text()).toContain('src="/docs/page.js"')
    expect(await (await fetch(`${url}/docs/page.js`)).text()).toContain("byId('search')")
    expect(await (await fetch(`${url}/docs/page.css`)).text()).toContain('color-scheme')
    expect(await (await fetch(`${url}/docs/changelog`)).text()).toContain('Changes of the contract')
  })

  test('passes the health check of the image in every role, which fails if nothing listens', async () => {
    const check = async (env: Record<string, string>) => (await tree.shell(imageHealthCheck(), env).exited).code
    for (const address of operations) expect(await check({ OPERATIONS_PORT: new URL(address).port })).toBe(0)
    expect(await check({ OPERATIONS_PORT: '9' })).toBe(1)
  })

  test.each(entries(runsWhileServing))('%s works', expectRun)

  test('paint writes a picture and a video', async () => {
    const [picture, clip] = [join(tree.outFolder, 'photo.jpg'), join(tree.outFolder, 'clip.mp4')]
    for (const path of [picture, clip]) await expectRun('paint', { args: [path], prints: /^wrote / })
    expect(readFileSync(picture).subarray(0, 2).toString('hex')).toBe('ffd8')
    expect(readFileSync(clip).subarray(4, 8).toString()).toBe('ftyp')
  })

  test('tail prints the messages of the socket', async () => {
    const tail = tree.start([cli, 'tail', '--count', '2', '--json'], { NOVA_URL: url })
    await expect.poll(() => tail.text(), { timeout: 120_000 }).toContain('"event":"connected"')
    const api = (accessToken?: string) => createClient({ baseUrl: url, ...(accessToken && { accessToken }) })
    const signIn = async (login: string) => {
      const response = await api().login({ login, password: demoPassword })
      if (response.status !== 200) throw new Error(JSON.stringify(response.data))
      return response.data
    }
    const [admin, alice] = [await signIn(demoAdmin), await signIn('alice')]
    await api(alice.access_token).followUser(admin.user.id)
    const { code, stdout, stderr } = await tail.exited
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout.trim().split('\n')[1]!)).toMatchObject({ event: 'user_followed' })
  })

  test('logout signs out', () => expectRun('logout', { prints: /^Signed admin out/ }))

  test('npm run nova starts without installing anything', async () => {
    const ended = await tree.run(['cli/bootstrap.mjs', 'migrate', 'status'])
    expect(ended).toMatchObject({ code: 0, stderr: '' })
  })

  test('stops cleanly on SIGTERM, and no module was missing', async () => {
    for (const { child } of serving) child.kill('SIGTERM')
    for (const { exited, text } of serving) {
      expect((await exited).code).toBe(0)
      expect(text()).not.toMatch(notFound)
      expect(text()).not.toMatch(/"level":(50|60|"error"|"fatal")/)
    }
  })
})

test('the command of the image migrates, serves, and stops on SIGTERM', async () => {
  const [shell, option, line] = imageCommand()
  expect([shell, option]).toEqual(['sh', '-c'])
  const started = tree.shell(line!, { PORT: '0' })
  const hasStarted = () => started.text().includes('"nova is up"') || started.child.exitCode !== null
  await expect.poll(hasStarted, { timeout: 120_000 }).toBe(true)
  expect(started.text()).toMatch(/^Everything is applied\.\n.*"nova is up"/s)
  started.child.kill('SIGTERM')
  expect((await started.exited).code).toBe(0)
})

test('SIGTERM right after the first log line stops it cleanly too', async () => {
  const started = tree.start([cli, 'serve'], { PORT: '0', ROLES: 'relay,api' })
  // As soon as anything is logged, whether the process is up by then or not.
  await expect.poll(() => started.text() !== '' || started.child.exitCode !== null, { timeout: 120_000 }).toBe(true)
  started.child.kill('SIGTERM')
  expect((await started.exited).code).toBe(0)
  expect(started.text()).toContain('"nova has stopped"')
})
