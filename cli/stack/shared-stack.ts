import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { identify } from './identity.ts'
import type { StackEnv } from './service.ts'

type Shared = { pid: number; identity: string | undefined; env: StackEnv }

const fileOf = (dir: string): string => join(dir, 'shared.json')

/** Stores the addresses of the stack in `dir`, so that other processes can use it while this process runs it. */
export function shareStack(dir: string, env: StackEnv): void {
  const shared = { pid: process.pid, identity: identify(process.pid), env } satisfies Shared
  // By renaming, so that no other process reads half of it.
  writeFileSync(`${fileOf(dir)}.new`, JSON.stringify(shared), { mode: 0o600 })
  renameSync(`${fileOf(dir)}.new`, fileOf(dir))
}

export function unshareStack(dir: string): void {
  rmSync(fileOf(dir), { force: true })
}

/** Returns the addresses of the stack in `dir` if another process runs and shares it. */
export function findSharedStack(dir: string): StackEnv | undefined {
  if (!existsSync(fileOf(dir))) return undefined
  const { pid, identity, env } = JSON.parse(readFileSync(fileOf(dir), 'utf8')) as Shared
  return identity !== undefined && identify(pid) === identity ? env : undefined
}
