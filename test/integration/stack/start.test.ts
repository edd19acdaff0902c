import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { roleUrls } from '../../../cli/stack/index.ts'
import { testConfig } from '../../support/app.ts'
import { toEnv } from '../../support/environment.ts'
import { inherited } from '../../support/process.ts'

type Started = { child: ChildProcess; text(): string; code: Promise<number | null> }

const root = join(import.meta.dirname, '../../..')
// Every test starts several processes, and other files may use most of the machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
let base: string
let folder: string
let env: Record<string, string>
let database: Awaited<ReturnType<typeof testConfig>>
beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'nova-start-'))
  database = await testConfig({}, 'seeded')
})
afterAll(async () => {
  await database.drop()
  rmSync(base, { recursive: true, force: true })
})
beforeEach(() => {
  folder = mkdtempSync(join(base, 'folder-'))
  const { SMTP_URL: _, LOG_LEVEL: __, ...rest } = toEnv(database.config)
  // Every service but the mail server runs already, so a start takes two seconds.
  env = { ...inherited(), HOME: base, NOVA_FOLDER: folder, ...rest, PORT: '0' }
})

function start(command: string, args: string[], more: Record<string, string> = {}): Started {
  const child = spawn(command, args, { cwd: root, env: { ...env, ...more }, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      text += String(chunk)
    })
  return { child, text: () => text, code: new Promise((resolve) => child.once('exit', resolve)) }
}

const nova = (args: string[], more?: Record<string, string>): Started =>
  start(process.execPath, ['cli/nova.ts', ...args], more)

/** Returns whether a server accepts connections on a port. */
function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

const mailPortOf = (started: Started): number => Number(/smtp:\/\/127\.0\.0\.1:(\d+)/.exec(started.text())![1])

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function untilUp(started: Started): Promise<string> {
  await expect.poll(started.text, { timeout: 60_000 }).toContain('Ctrl-C stops everything')
  return /API +(http:\S+)\/api/.exec(started.text())![1]!
}

describe('npm start', () => {
  test.each(['SIGTERM', 'SIGKILL'] as const)('leaves nothing running when npm is ended by %s', async (signal) => {
    const started = start('npm', ['start', '--', '--no-seed'])
    const url = await untilUp(started)
    const ports = [Number(new URL(url).port), mailPortOf(started)]
    const listening = () => Promise.all(ports.map(isListening))
    expect(await listening()).toEqual([true, true])
    started.child.kill(signal)
    await expect.poll(listening, { timeout: 20_000 }).toEqual([false, false])
  })

  test('lists the demo accounts that can sign in, and no others', async () => {
    const started = nova(['start', '--no-seed'])
    await untilUp(started)
    expect(started.text()).toMatch(/Log in as {4}alice \/ nova demo world\n.*bob \/ .*\n.*admin \/ .*an admin/)
    started.child.kill('SIGTERM')
    expect(await started.code).toBe(0)

    const other = await testConfig()
    const empty = nova(['start', '--no-seed'], { ...roleUrls(other.config.DATABASE_URL) })
    await untilUp(empty)
    expect(empty.text()).not.toContain('nova demo world')
    expect(empty.text()).toContain('/api/v1/auth/register')
    empty.child.kill('SIGTERM')
    expect(await empty.code).toBe(0)
    await other.drop()
  })

  test('rejects a port that is taken, and settings that are not valid, before any service starts', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as { port: number }
    const taken = nova(['start'], { PORT: String(port) })
    expect(await taken.code).toBe(1)
    expect(taken.text()).toContain(`PORT is ${port}, but another program listens on that port`)
    server.close()
    const invalid = nova(['start'], { FEED_WEIGHTS: 'heavy' })
    expect(await invalid.code).toBe(1)
    expect(invalid.text()).toMatch(/FEED_WEIGHTS: .*JSON/)
    expect(existsSync(join(folder, 'stack'))).toBe(false)
  })
})

test.each(['FEED_WEIGTHS', 'DATABASE_POOLS', 'LOG_LEVL'])(
  'a mistyped variable such as %s is reported',
  async (name) => {
    const started = nova(['migrate', 'status'], { [name]: '1' })
    expect(await started.code).toBe(0)
    expect(started.text()).toMatch(
      new RegExp(`${name} is not a variable of Nova and is ignored. Did you mean [A-Z_]+\\?`),
    )
  },
)

test('a variable of another program is not reported', async () => {
  const started = nova(['migrate', 'status'], {
    PGPASSWORD: '1',
    NODE_ENVIRONMENT: '1',
    AWS_REGION: '1',
    HOSTNAME: '1',
  })
  expect(await started.code).toBe(0)
  expect(started.text()).not.toContain('is not a variable')
})

describe('nova serve', () => {
  test('names the variable of Postgres when Postgres does not answer', async () => {
    const started = nova(['serve'], { DATABASE_URL: 'postgres://nova@127.0.0.1:9/nova' })
    expect(await started.code).toBe(1)
    expect(started.text()).toMatch(/^nova: cannot connect to Postgres \(DATABASE_URL\): .*ECONNREFUSED/m)
  })

  test.each([
    ['migrate status', 'CLICKHOUSE_URL', 'http://127.0.0.1:9'],
    ['events tail', 'NATS_URL', 'nats://127.0.0.1:9'],
    ['push', 'REDIS_URL', 'redis://127.0.0.1:9'],
  ])('is not alone: %s names %s when nothing answers there', async (command, variable, value) => {
    const started = nova(command.split(' '), { [variable]: value })
    expect(await started.code).toBe(1)
    expect(started.text()).toMatch(new RegExp(`^nova: cannot connect to \\w+ \\(${variable}\\)`, 'm'))
  })

  test('logs which other dependencies do not answer, with their variables', async () => {
    const away = { CLICKHOUSE_URL: 'http://127.0.0.1:9', S3_ENDPOINT: 'http://127.0.0.1:9', ROLES: 'api' }
    const started = nova(['serve'], { ...away, SMTP_URL: 'smtp://127.0.0.1:9', LOG_LEVEL: 'info' })
    await expect.poll(started.text, { timeout: 60_000 }).toContain('"msg":"nova is up')
    const line = started
      .text()
      .split('\n')
      .find((text) => text.includes('"msg":"nova is up'))!
    expect(JSON.parse(line)).toMatchObject({
      msg: 'nova is up, but not every dependency answers',
      unavailable: ['clickhouse (CLICKHOUSE_URL)', 'storage (S3_ENDPOINT and S3_BUCKET)'],
    })
    started.child.kill('SIGTERM')
    expect(await started.code).toBe(0)
  })
})

test.each(['users list', 'events consumers', 'signing-keys list', 'tail', 'login alice'])(
  'nova %s names the address at which Nova does not answer',
  async (command) => {
    const unreachable = { NOVA_URL: 'http://127.0.0.1:9', NOVA_TOKEN: 'token', NOVA_PASSWORD: 'password' }
    const started = nova(command.split(' '), unreachable)
    expect(await started.code).toBe(1)
    expect(started.text()).toContain('nova: Nova does not answer at http://127.0.0.1:9. Start it with `npm start`')
  },
)

test('nova up ends cleanly, also when it has started no service itself', async () => {
  const started = nova(['up'], { SMTP_URL: inject('stack').SMTP_URL })
  await expect.poll(started.text, { timeout: 60_000 }).toContain('Ctrl-C stops it')
  started.child.kill('SIGTERM')
  expect([await started.code, started.text()]).toEqual([0, expect.not.stringContaining('unsettled')])
})

test('nova reset deletes the data of the stack, but not while it runs', async () => {
  const up = nova(['up'])
  await expect.poll(up.text, { timeout: 60_000 }).toContain('Ctrl-C stops it')
  const refused = nova(['reset', '--yes'])
  expect(await refused.code).toBe(1)
  expect(refused.text()).toMatch(/already runs .*process \d+/)
  up.child.kill('SIGTERM')
  await up.code
  expect(existsSync(join(folder, 'stack/mail'))).toBe(true)

  // What a killed process has left running is stopped first.
  const killed = nova(['up'])
  await expect.poll(killed.text, { timeout: 60_000 }).toContain('Ctrl-C stops it')
  const mailPort = mailPortOf(killed)
  killed.child.kill('SIGKILL')
  await killed.code
  expect(await isListening(mailPort)).toBe(true)
  const reset = nova(['reset', '--yes'])
  expect(await reset.code).toBe(0)
  expect(existsSync(join(folder, 'stack/mail'))).toBe(false)
  expect(await isListening(mailPort)).toBe(false)
})

test('npm test leaves nothing running when npm is killed', async () => {
  const testFolder = `killed-${randomUUID()}`
  const ledger = join(root, '.nova', testFolder, 'test/stack.json')
  const started = start('npm', ['test', '--', 'src/http/allowed-origin.test.ts'], { NOVA_TEST_FOLDER: testFolder })
  const pids = (): number[] => (JSON.parse(readFileSync(ledger, 'utf8')) as { pid: number }[]).map(({ pid }) => pid)
  await expect.poll(() => existsSync(ledger) && pids().length, { timeout: 60_000 }).toBe(6)
  const running = pids()
  started.child.kill('SIGKILL')
  await expect.poll(() => running.filter(isRunning), { timeout: 30_000 }).toEqual([])
  rmSync(join(root, '.nova', testFolder), { recursive: true, force: true })
}, 120_000)
