import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')
/** Where everything is that the command line writes. */
export const folder = process.env.NOVA_FOLDER ?? join(root, '.nova')
const file = join(folder, 'environment.json')
const howToStart = 'Start one with `npm start` or `npm run nova -- up`.'

/** Where the local stack keeps its data. */
export const stackFolder = join(folder, 'stack')

/** Where the tests keep the data of their stack. Runs at the same time need separate folders (NOVA_TEST_FOLDER). */
export const testStackFolder = join(folder, process.env.NOVA_TEST_FOLDER ?? '', 'test')

/** The application secret of this machine; made once, so that tokens outlive a restart. */
export function localSecret(): string {
  const path = join(folder, 'secret')
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600 })
  }
  return readFileSync(path, 'utf8')
}

/** Tells other commands where the local stack is, while it runs. */
export function publishEnvironment(environment: Record<string, string>): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, JSON.stringify(environment, null, 2), { mode: 0o600 })
}

export function withdrawEnvironment(): void {
  rmSync(file, { force: true })
}

/** Where the API is that `npm start` serves on this machine; undefined when none does. */
export function localUrl(): string | undefined {
  return publishedEnvironment()?.NOVA_URL
}

/**
 * The environment that a command works with: the process's own, over that of the local stack where no installation is
 * named.
 * @throws Error when neither is there
 */
export function environmentHere(overrides: Record<string, string> = {}): Record<string, string | undefined> {
  if (process.env.DATABASE_URL !== undefined) return { ...process.env, ...overrides }
  const local = publishedEnvironment()
  if (!local) throw new Error(`DATABASE_URL is not set and no local stack runs. ${howToStart}`)
  return { ...local, ...process.env, ...overrides }
}

/**
 * Returns the folder in which the mail server of the local stack stores mails: MAIL_FOLDER, or that of the stack that
 * runs now.
 * @throws Error that says where mails are when there is no such server
 */
export function localMailFolder(): string {
  if (process.env.MAIL_FOLDER) return process.env.MAIL_FOLDER
  const local = publishedEnvironment()
  if (!local && process.env.DATABASE_URL !== undefined)
    throw new Error('Mails go to the server of SMTP_URL; this reads the receiver of a local stack, and none runs here.')
  if (!local) throw new Error(`No local stack runs, so there is no mail. ${howToStart}`)
  if (!local.MAIL_FOLDER) throw new Error('The local stack was started with SMTP_URL, so mails went to that server.')
  return local.MAIL_FOLDER
}

/** What `publishEnvironment` was given last, while the local stack runs. */
export function publishedEnvironment(): Record<string, string> | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : undefined
}
