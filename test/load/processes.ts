import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

const stopGraceMs = 15_000
const running = new Set<ChildProcess>()

process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/**
 * Starts a file of this folder in a process with an IPC channel. Its output goes to standard error, because standard
 * output is for the results.
 */
export function forkHere(file: string, env: Record<string, string> = {}, execArgv: string[] = []): ChildProcess {
  return watch(
    fork(join(import.meta.dirname, file), {
      env: { ...process.env, ...env },
      execArgv,
      stdio: ['ignore', 2, 2, 'ipc'],
    }),
  )
}

/** Starts Node in a separate process, in the project's folder. */
export function spawnNode(args: string[], env: Record<string, string>): ChildProcess {
  return watch(spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 2, 2] }))
}

function watch(child: ChildProcess): ChildProcess {
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** Returns the next message of a child. @throws Error when it ends before that, or sends nothing for `timeoutMs`. */
export async function messageOf<T>(child: ChildProcess, timeoutMs: number): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  const timer = setTimeout(
    () => reject(new Error(`no message from process ${child.pid} for ${timeoutMs} ms`)),
    timeoutMs,
  )
  const onExit = (code: number | null, signal: string | null): void =>
    reject(new Error(`process ${child.pid} ended (${code ?? signal})`))
  child.once('message', resolve as (message: unknown) => void)
  child.once('exit', onExit)
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    child.off('message', resolve as (message: unknown) => void)
    child.off('exit', onExit)
  }
}

/** Stops a process with SIGTERM, and after a grace period of 15 seconds with SIGKILL. */
export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), stopGraceMs)
  await ended
  clearTimeout(timer)
}

export async function stopAll(): Promise<void> {
  await Promise.all([...running].map(stopProcess))
}
