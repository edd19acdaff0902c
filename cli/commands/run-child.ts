import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { root } from '../local-environment.ts'
import { untilSignal } from './until-signal.ts'

/**
 * Runs a script with this Node to its end and returns its exit code. The script stops its own services, so a signal
 * is passed on to it and its end is waited for.
 */
export async function runChild(args: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  const exited = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
  void untilSignal().then(() => {
    // From a terminal the child has already received the signal. A second one would end it before it has cleaned up.
    if (!process.stdin.isTTY) child.kill('SIGTERM')
  })
  const [code, signal] = await exited
  return code ?? 128 + constants.signals[signal!]
}
