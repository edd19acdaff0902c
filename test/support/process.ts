import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../../src/config.ts'
import { toEnv } from './environment.ts'

const root = join(import.meta.dirname, '../..')

export type NovaProcess = {
  readonly url: string
  /** Address of its operations port. */
  readonly operationsUrl: string
  readonly pid: number
  /** Resolves with the exit code when the process has ended; null if a signal ended it. */
  readonly exited: Promise<number | null>
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>
}

type Addresses = { url?: string; operations: string }

/** Returns the variables that a process of Nova needs from this one. The cache halves the time to load it. */
export function inherited(): Record<string, string> {
  const { PATH, NODE_COMPILE_CACHE } = process.env
  return { PATH: PATH!, ...(NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE }) }
}

/**
 * Starts `nova serve` in a separate process. Resolves when it has logged that it is up. `log` is a file to which its
 * log is appended.
 */
export async function spawnNova(config: Config, env: Record<string, string> = {}, log?: string): Promise<NovaProcess> {
  const child = spawn(process.execPath, ['cli/nova.ts', 'serve'], {
    cwd: root,
    env: { ...inherited(), ...toEnv(config), LOG_LEVEL: 'info', PORT: '0', OPERATIONS_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  if (log !== undefined) child.stdout.pipe(createWriteStream(log, { flags: 'a' }))
  const { url = '', operations } = await new Promise<Addresses>((resolve, reject) => {
    let text = ''
    const read = (chunk: Buffer): void => {
      text += String(chunk)
      const up = text.split('\n').find((line) => line.includes('"nova is up'))
      if (up === undefined) return
      // The rest is not kept: a process that runs for long writes much. But it must be read, or the pipe becomes full.
      child.stdout.off('data', read).resume()
      resolve(JSON.parse(up) as Addresses)
    }
    child.stdout.on('data', read)
    void exited.then((code) => reject(new Error(`nova serve ended with ${code}:\n${text}`)))
  })
  return {
    url,
    operationsUrl: operations,
    pid: child.pid!,
    exited,
    kill(signal) {
      child.kill(signal)
      return exited
    },
  }
}
