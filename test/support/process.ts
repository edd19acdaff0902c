import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Config } from '../../src/config.ts'
import { toEnv } from './app.ts'

const root = join(import.meta.dirname, '../..')

export type NovaProcess = {
  readonly url: string
  readonly pid: number
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>
}

/** Returns the variables that a process of Nova needs from this one. The cache halves the time to load it. */
export function inherited(): Record<string, string> {
  const { PATH, NODE_COMPILE_CACHE } = process.env
  return { PATH: PATH!, ...(NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE }) }
}

/** Starts `nova serve` in a separate process. Resolves when it has logged that it is up. */
export async function spawnNova(config: Config, env: Record<string, string> = {}): Promise<NovaProcess> {
  const child = spawn(process.execPath, ['cli/nova.ts', 'serve'], {
    cwd: root,
    env: { ...inherited(), ...toEnv(config), LOG_LEVEL: 'info', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const url = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout.on('data', (chunk) => {
      text += String(chunk)
      const up = text.split('\n').find((line) => line.includes('"nova is up'))
      if (up !== undefined) resolve((JSON.parse(up) as { url?: string }).url ?? '')
    })
    void exited.then((code) => reject(new Error(`nova serve ended with ${code}:\n${text}`)))
  })
  return {
    url,
    pid: child.pid!,
    kill(signal) {
      child.kill(signal)
      return exited
    },
  }
}
