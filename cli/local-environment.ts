import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, loadConfig } from '../src/config.ts'

export const root = join(import.meta.dirname, '..')
const folder = join(root, '.nova')
const file = join(folder, 'environment.json')

/** Where the local stack keeps its data. */
export const stackFolder = join(folder, 'stack')

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

/** The configuration of the environment, or of the local stack that runs now. */
export function configHere(overrides: Record<string, string> = {}): Config {
  if (process.env.DATABASE_URL !== undefined) return loadConfig({ ...process.env, ...overrides })
  if (!existsSync(file)) throw new Error('DATABASE_URL is not set and no local stack runs. Start one with `npm start` or `npm run nova -- up`.')
  const local = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  return loadConfig({ ...local, ...process.env, ...overrides })
}
