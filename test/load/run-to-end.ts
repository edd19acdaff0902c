import { spawn } from 'node:child_process'
import { once } from 'node:events'

export type Program = {
  command: string
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
  /** Stops the program with SIGTERM. The caller then still waits until the program has cleaned up. */
  stop: AbortSignal
}

/**
 * Runs a program to its end and returns its standard output; its standard error is passed on. The program has its own
 * process group, so that Ctrl-C reaches it only once, through `stop`, and not while it cleans up.
 *
 * @throws Error when it fails or was stopped, once it has ended.
 */
export async function runToEnd({ command, args, cwd, env, stop }: Program): Promise<string> {
  stop.throwIfAborted()
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
  const end = (): void => void child.kill('SIGTERM')
  stop.addEventListener('abort', end)
  // Also stops it when this process ends without waiting for it.
  process.on('exit', end)
  try {
    let printed = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
    const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
    stop.throwIfAborted()
    if (code !== 0) throw new Error(`${[command, ...args].join(' ')} in ${cwd} ended with ${code ?? signal}: see above`)
    return printed
  } finally {
    stop.removeEventListener('abort', end)
    process.off('exit', end)
  }
}
