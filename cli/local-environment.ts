import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')
/** Folder for everything that the command line writes. */
export const folder = process.env.NOVA_FOLDER ?? join(root, '.nova')
const file = join(folder, 'environment.json')
const howToStart = 'Start one with `npm start` or `npm run nova -- up`.'

/** Folder with the data of the local stack. */
export const stackFolder = join(folder, 'stack')

/** Folder with the data of the tests' stack. Simultaneous test runs need separate folders (NOVA_TEST_FOLDER). */
export const testStackFolder = join(folder, process.env.NOVA_TEST_FOLDER ?? '', 'test')

/** Returns the application secret of this machine. It is created only once, so tokens stay valid after a restart. */
export function localSecret(): string {
  return secretIn('secret')
}

/** Returns the secret of the media server on this machine, which is created only once. */
export function localIngestSecret(): string {
  return secretIn('ingest-secret')
}

function secretIn(name: string): string {
  const path = join(folder, name)
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600 })
  }
  return readFileSync(path, 'utf8')
}

/** Stores the environment of the running local stack in a file, where other commands find it. */
export function publishEnvironment(environment: Record<string, string>): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, JSON.stringify(environment, null, 2), { mode: 0o600 })
}

/** Deletes the file of `publishEnvironment`. */
export function withdrawEnvironment(): void {
  rmSync(file, { force: true })
}

/** Returns the address of the API that `npm start` serves on this machine; undefined if it serves none. */
export function localUrl(): string | undefined {
  return publishedEnvironment()?.NOVA_URL
}

/**
 * Returns the environment that a command works with: that of the process if it has DATABASE_URL. Otherwise it is the
 * environment of the running local stack, and variables of the process take precedence. `overrides` take precedence
 * over both.
 * @throws Error when DATABASE_URL is not set and no local stack runs
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
 * @throws Error when there is no such server; its text explains where the mails are
 */
export function localMailFolder(): string {
  if (process.env.MAIL_FOLDER) return process.env.MAIL_FOLDER
  const local = publishedEnvironment()
  if (!local && process.env.DATABASE_URL !== undefined)
    throw new Error(
      'Mails go to the server of SMTP_URL; this command reads only those of a local stack; none runs here.',
    )
  if (!local) throw new Error(`No local stack runs, so there is no mail. ${howToStart}`)
  if (!local.MAIL_FOLDER) throw new Error('The local stack was started with SMTP_URL, so mails went to that server.')
  return local.MAIL_FOLDER
}

/** Returns the environment that `publishEnvironment` stored last; undefined if no local stack runs. */
export function publishedEnvironment(): Record<string, string> | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : undefined
}
