import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { checkoutCommands } from '../../../cli/development-packages.ts'
import { makeProgram } from '../../../cli/program.ts'
import { demoAdmin, demoPassword } from '../../../cli/seed/index.ts'
import { createClient } from '../../../clients/typescript/src/index.ts'
import { testConfig, toEnv } from '../../support/app.ts'
import type { ProductionTree, Started } from '../../support/production-tree.ts'
import { imageCommand, imageHealthCheck, makeProductionTree } from '../../support/production-tree.ts'

const cli = 'cli/nova.ts'
const root = join(import.meta.dirname, '../../..')
// Most of them start a process or more, and other work may take most of the machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 300_000 })
const notFound = /MODULE_NOT_FOUND|Cannot find (package|module)/

let tree: ProductionTree
let drop: () => Promise<void>
/** Where the installation serves. */
let url = ''
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

/** The names of all commands, those under others by both names, and of the groups. */
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
  /** What it prints. */
  says: RegExp
  code?: number
}

const runsBefore: Record<string, Run> = {
  'migrate down': { args: ['--store', 'clickhouse', '--yes'], says: /^rolled back clickhouse/ },
  'migrate status': { args: ['--json'], says: /"store":"clickhouse","name":"\w+","applied":false/ },
  'migrate up': { says: /^applied clickhouse/ },
}

const runsWhileServing: Record<string, Run> = {
  seed: { args: ['--users', '3', '--posts', '3'], says: /reels and stories/ },
  doctor: { args: ['--counts', '--json'], says: /"check":"ffmpeg","ok":true/ },
  login: { args: [demoAdmin], says: /^Signed in .* \(admin\)/ },
  'users list': { says: /alice/ },
  'users show': { args: ['alice'], says: /alice@example\.com/ },
  'users suspend': { args: ['bob', '--reason', 'A test', '--yes'], says: /suspended/ },
  'users reinstate': { args: ['bob'], says: /active/ },
  'users role': { args: ['chiara', 'moderator'], says: /moderator/ },
  'users first-admin': { args: ['alice'], code: 1, says: /there is an admin already/ },
  'feed explain': { args: ['alice'], says: /candidates/ },
  'feed quality': { says: /the feed/ },
  'signing-keys list': { says: /SIGNS FROM/ },
  'signing-keys rotate': { args: ['--json'], says: /"kid"/ },
  'events consumers': { says: /media-videos/ },
  'events replay': { args: ['mail', '--from', '1h', '--yes'], says: /^Replaying \d+ events to mail/ },
  'events tail': { args: ['--last', '1', '--count', '1', '--json'], says: /^\{"/ },
  'events dead list': { says: /There are no dead letters/ },
  'events dead replay': { args: ['--all', '--yes'], says: /^0 replayed/ },
  'events dead drop': { args: ['--all', '--yes'], says: /^0 dropped/ },
  push: { says: /No push yet/ },
  mail: { code: 1, says: /^nova: Mails go to the server of SMTP_URL; .*none runs here\.\n$/ },
}

/** Those that a table cannot hold. */
const runsOfTheirOwn = ['serve', 'paint', 'tail', 'logout']

const entries = (runs: Record<string, Run>): [string, Run][] => Object.entries(runs)

async function nova(command: string, args: string[] = []) {
  const env = { NOVA_URL: url, NOVA_PASSWORD: demoPassword }
  const ended = await tree.run([cli, ...command.split(' '), ...args], env)
  expect(ended.stdout + ended.stderr).not.toMatch(notFound)
  return ended
}

async function expectRun(command: string, { args, says, code = 0 }: Run): Promise<void> {
  const ended = await nova(command, args)
  expect(ended.code, ended.stdout + ended.stderr).toBe(code)
  expect(code === 0 ? ended.stdout : ended.stderr).toMatch(says)
}

test('no command is forgotten here', () => {
  const tried = [...checkoutCommands, ...Object.keys({ ...runsBefore, ...runsWhileServing }), ...runsOfTheirOwn]
  expect(tried.toSorted()).toEqual(leaves.toSorted())
})

test('what is installed holds neither tests nor development packages', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>
  }
  // Some types come with packages that are needed.
  const names = Object.keys(devDependencies).filter((name) => !name.startsWith('@types/'))
  expect(names.filter((name) => existsSync(join(tree.folder, 'node_modules', name)))).toEqual([])
  expect(globSync('{test,src/**/*.test.ts,.git,openapi}', { cwd: tree.folder })).toEqual([])
})

test('every command explains itself', async () => {
  const commands = ['', ...groups, ...leaves]
  const askNext = async (): Promise<void> => {
    for (let command = commands.pop(); command !== undefined; command = commands.pop()) {
      const { code, stdout } = await nova(`${command} --help`.trim())
      expect([command, code, stdout]).toEqual([command, 0, expect.stringContaining(`Usage: nova ${command}`)])
    }
  }
  await Promise.all([askNext(), askNext()])
})

test.each(checkoutCommands)('%s, which is for a checkout, says in a sentence what it lacks', async (command) => {
  const { code, stdout, stderr } = await nova(command)
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^nova: `nova \w+` is for a checkout with its development packages, and this lacks .+\.\n$/)
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const lacking = stderr.trim().replace(/^.*lacks |\.$/g, '')
  expect(Object.keys(devDependencies)).toEqual(expect.arrayContaining(lacking.split(', ')))
})

test.each(entries(runsBefore))('%s', expectRun)

test.each(['relay', 'worker', 'api'])('serve with the role %s', async (role) => {
  const started = tree.start([cli, 'serve'], { ROLES: role, PORT: '0' })
  serving.push(started)
  const isUp = () => /.*"nova is up".*/.exec(started.text())?.[0]
  const hasBegun = () => isUp() !== undefined || started.child.exitCode !== null
  await expect.poll(hasBegun, { timeout: 120_000 }).toBe(true)
  expect(started.text()).toContain('"nova is up"')
  if (role === 'api') url = (JSON.parse(isUp()!) as { url: string }).url
})

describe('what serves', () => {
  beforeAll(() => {
    const isUp = url !== '' && serving.every(({ child }) => child.exitCode === null)
    if (!isUp) throw new Error('not every role has started')
  })

  test('answers, with the script of its documentation', async () => {
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' })
    expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ status: 'ready' })
    expect(await (await fetch(`${url}/docs`)).text()).toContain('/docs/scalar.js')
    const script = await (await fetch(`${url}/docs/scalar.js`)).text()
    const original = join(root, 'node_modules/@scalar/api-reference/dist/browser/standalone.js')
    expect(script === readFileSync(original, 'utf8')).toBe(true)
  })

  test('is healthy by the check of the image, which fails where nothing listens', async () => {
    const check = async (env: Record<string, string>) => (await tree.shell(imageHealthCheck(), env).exited).code
    expect(await check({ PORT: new URL(url).port })).toBe(0)
    expect(await check({ PORT: '9' })).toBe(1)
    // Nothing can be asked of a process that does not listen.
    expect(await check({ PORT: '9', ROLES: 'worker,relay' })).toBe(0)
  })

  test.each(entries(runsWhileServing))('%s', expectRun)

  test('paint', async () => {
    const [picture, clip] = [join(tree.outFolder, 'photo.jpg'), join(tree.outFolder, 'clip.mp4')]
    for (const path of [picture, clip]) await expectRun('paint', { args: [path], says: /^wrote / })
    expect(readFileSync(picture).subarray(0, 2).toString('hex')).toBe('ffd8')
    expect(readFileSync(clip).subarray(4, 8).toString()).toBe('ftyp')
  })

  test('tail', async () => {
    const tail = tree.start([cli, 'tail', '--count', '2', '--json'], { NOVA_URL: url })
    await expect.poll(() => tail.text(), { timeout: 120_000 }).toContain('"event":"connected"')
    const api = (accessToken?: string) => createClient({ baseUrl: url, ...(accessToken && { accessToken }) })
    const signIn = async (login: string) => {
      const answer = await api().login({ login, password: demoPassword })
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.data))
      return answer.data
    }
    const [admin, alice] = [await signIn(demoAdmin), await signIn('alice')]
    await api(alice.access_token).followUser(admin.user.id)
    const { code, stdout, stderr } = await tail.exited
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout.trim().split('\n')[1]!)).toMatchObject({ event: 'user_followed' })
  })

  test('logout', () => expectRun('logout', { says: /^Signed admin out/ }))

  test('npm run nova begins without installing anything', async () => {
    const ended = await tree.run(['cli/bootstrap.mjs', 'migrate', 'status'])
    expect(ended).toMatchObject({ code: 0, stderr: '' })
  })

  test('ends cleanly when it is asked to, and has not missed a module', async () => {
    for (const { child } of serving) child.kill('SIGTERM')
    for (const { exited, text } of serving) {
      expect((await exited).code).toBe(0)
      expect(text()).not.toMatch(notFound)
      expect(text()).not.toMatch(/"level":(50|60|"error"|"fatal")/)
    }
  })
})

test('what the image runs migrates, serves, and ends with its signal', async () => {
  const [shell, option, line] = imageCommand()
  expect([shell, option]).toEqual(['sh', '-c'])
  const started = tree.shell(line!, { PORT: '0' })
  const hasBegun = () => started.text().includes('"nova is up"') || started.child.exitCode !== null
  await expect.poll(hasBegun, { timeout: 120_000 }).toBe(true)
  expect(started.text()).toMatch(/^Everything is applied\.\n.*"nova is up"/s)
  started.child.kill('SIGTERM')
  expect((await started.exited).code).toBe(0)
})

test('a signal as early as the first line of its log ends it as cleanly', async () => {
  const started = tree.start([cli, 'serve'], { PORT: '0', ROLES: 'relay,api' })
  // As soon as anything is logged, whether it is up by then or not.
  await expect.poll(() => started.text() !== '' || started.child.exitCode !== null, { timeout: 120_000 }).toBe(true)
  started.child.kill('SIGTERM')
  expect((await started.exited).code).toBe(0)
  expect(started.text()).toContain('"nova has stopped"')
})
