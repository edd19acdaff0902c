import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import pRetry from 'p-retry'
import { end } from './identity.ts'
import type { Child, Program, ServiceName } from './service.ts'

const stopGraceMs = 10_000

/** Child processes that must end with this process, each with its stop signal. */
const alive = new Map<number, NodeJS.Signals>()
let exitHook = false

/**
 * Starts a server as a child in a separate process group, so that Ctrl-C in the terminal reaches the application first
 * and the stack only through `stop`. Its output goes to `<dir>/logs/<name>.log`; the log of the previous run is kept
 * next to it. Calls `onCrash` when the child was ready and then ends without having been stopped.
 */
export function launchChild(
  name: ServiceName,
  dir: string,
  program: Program,
  onCrash: (reason: string) => void,
): Child {
  const log = openLog(dir, name)
  const stopSignal = program.stopSignal ?? 'SIGTERM'
  const child = spawn(program.command, program.args, {
    cwd: '/',
    detached: true,
    // Files instead of pipes: the child outlives a parent that is killed, and then it must not fail on a closed pipe.
    stdio: ['ignore', log.descriptor, log.descriptor],
    env: { ...process.env, ...program.env },
    ...(program.uid === undefined ? {} : { uid: program.uid }),
    ...(program.gid === undefined ? {} : { gid: program.gid }),
  })
  closeSync(log.descriptor)

  let stopping: Promise<void> | undefined
  let ended: string | undefined
  let wasReady = false
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`could not be started: ${error.message}`))
    child.once('exit', (code, signal) => resolve(signal ? `was ended by ${signal}` : `ended with code ${code}`))
  })
  const pid = child.pid ?? 0
  if (pid) alive.set(pid, stopSignal)
  endWithThisProcess()
  void exited.then((reason) => {
    ended = reason
    alive.delete(pid)
    if (wasReady && !stopping) onCrash(describe(name, reason, log.path))
  })

  return {
    pid,
    async ready(probe, timeoutMs = 30_000) {
      const giveUp = new AbortController()
      const probing = pRetry(probe, {
        retries: Number.POSITIVE_INFINITY,
        minTimeout: 30,
        maxTimeout: 250,
        factor: 1.2,
        maxRetryTime: timeoutMs,
        signal: giveUp.signal,
        shouldRetry: () => true,
      })
      const failed = exited.then((reason) => {
        throw new Error(describe(name, reason, log.path))
      })
      failed.catch(() => {})
      try {
        await Promise.race([probing, failed])
        wasReady = true
      } catch (error) {
        giveUp.abort()
        probing.catch(() => {})
        if (ended !== undefined) throw error
        const reason = `does not respond after ${timeoutMs / 1000} s (${(error as Error).message})`
        throw new Error(describe(name, reason, log.path))
      }
    },
    stop() {
      // Also waits for its exit event, so that nothing of it is left, not even an entry in the process table.
      stopping ??=
        pid && ended === undefined
          ? end(pid, stopSignal, stopGraceMs)
              .then(() => exited)
              .then(() => undefined)
          : Promise.resolve()
      return stopping
    },
  }
}

/**
 * Sends the children their stop signals when this process ends without having stopped its stack (an uncaught error,
 * `process.exit`).
 */
function endWithThisProcess(): void {
  if (exitHook) return
  exitHook = true
  process.on('exit', () => {
    for (const [pid, signal] of alive) {
      try {
        process.kill(pid, signal)
      } catch {
        // The child has already ended.
      }
    }
  })
}

function openLog(dir: string, name: string): { path: string; descriptor: number } {
  mkdirSync(join(dir, 'logs'), { recursive: true })
  const path = join(dir, 'logs', `${name}.log`)
  if (existsSync(path)) renameSync(path, join(dir, 'logs', `${name}.previous.log`))
  return { path, descriptor: openSync(path, 'a') }
}

function describe(name: string, reason: string, logPath: string): string {
  const lines = readFileSync(logPath, 'utf8').trimEnd().split('\n').slice(-15)
  return `${name} ${reason}. The last lines of ${logPath}:\n${lines.map((line) => `  ${line}`).join('\n')}`
}
