import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import pRetry from 'p-retry'
import { end } from './identity.ts'
import type { Child, Program, ServiceName } from './service.ts'

const stopGraceMs = 10_000

/** The processes of this one that are to end with it, each with the signal it wants. */
const alive = new Map<number, NodeJS.Signals>()
let exitHook = false

/**
 * Starts a server as a child in a process group of its own, so that Ctrl-C in the terminal reaches the application
 * first and the stack only through `stop`. Its output goes to `<dir>/logs/<name>.log`; the log of the run before is
 * kept beside it. `onCrash` is called when it ends without having been asked to, after it was ready.
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
    // Files rather than pipes: the child outlives a parent that is killed, and must not fail on a closed pipe then.
    stdio: ['ignore', log.descriptor, log.descriptor],
    env: { ...process.env, ...program.env },
    ...(program.uid === undefined ? {} : { uid: program.uid }),
    ...(program.gid === undefined ? {} : { gid: program.gid }),
  })
  closeSync(log.descriptor)

  let stopping: Promise<void> | undefined
  let ended: string | undefined
  let answered = false
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
    if (answered && !stopping) onCrash(describe(name, reason, log.path))
  })

  return {
    pid,
    async ready(probe, timeoutMs = 30_000) {
      const giveUp = new AbortController()
      const answer = pRetry(probe, {
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
        await Promise.race([answer, failed])
        answered = true
      } catch (error) {
        giveUp.abort()
        answer.catch(() => {})
        if (ended !== undefined) throw error
        const reason = `does not answer after ${timeoutMs / 1000} s (${(error as Error).message})`
        throw new Error(describe(name, reason, log.path))
      }
    },
    stop() {
      // Also its own exit, so that nothing of it is left, not even an entry in the process table.
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
 * When this process ends without having stopped its stack (an uncaught error, `process.exit`), the children are asked
 * to stop too.
 */
function endWithThisProcess(): void {
  if (exitHook) return
  exitHook = true
  process.on('exit', () => {
    for (const [pid, signal] of alive) {
      try {
        process.kill(pid, signal)
      } catch {
        // Gone already.
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
