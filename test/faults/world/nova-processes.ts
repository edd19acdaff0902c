import { join } from 'node:path'
import type { Config } from '../../../src/config.ts'
import { type NovaProcess, spawnNova } from '../../support/process.ts'

const roles = { api: 'api', 'spare api': 'api', worker: 'relay,worker', 'spare worker': 'relay,worker' } as const
export type Name = keyof typeof roles
export const names = Object.keys(roles) as Name[]

const startPatienceMs = 60_000
const retryMs = 500
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** The processes of Nova: two with the role `api`, two with the roles `relay` and `worker`. */
export type NovaProcesses = {
  /** Returns the address of an API, and then that of the other one. */
  urls(first: 'api' | 'spare api'): string[]
  /** Returns the address of the operations port of a process. */
  operationsUrl(name: Name): string
  /** Returns the name of the process with this id; undefined when it is none of them. */
  nameOf(pid: number): Name | undefined
  /** Ends a process, and resolves when it has ended. */
  end(name: Name, signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
  /** Starts a process that has ended. */
  start(name: Name): Promise<void>
  /** Returns how many processes have ended without a call of `end`. */
  crashes(): number
  close(): Promise<void>
}

/** Starts the processes. One that ends by itself is started again, as an orchestrator does. Logs go to `folder`. */
export async function startProcesses(config: Config, folder: string): Promise<NovaProcesses> {
  const running = new Map<Name, NovaProcess>()
  const urls = new Map<Name, string>()
  const operationsUrls = new Map<Name, string>()
  const expected = new Set<NovaProcess>()
  let crashes = 0
  let isClosed = false

  async function start(name: Name): Promise<void> {
    const started = await spawnUntilUp(config, name, join(folder, `${name.replace(' ', '-')}.log`), () => isClosed)
    if (started === undefined) return
    running.set(name, started)
    urls.set(name, started.url)
    operationsUrls.set(name, started.operationsUrl)
    void started.exited.then(() => {
      if (expected.has(started) || isClosed) return
      crashes++
      start(name).catch((error: Error) => console.error(error.message))
    })
  }
  async function end(name: Name, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const ending = running.get(name)!
    expected.add(ending)
    await ending.kill(signal)
  }

  async function close(): Promise<void> {
    isClosed = true
    await Promise.all([...running.keys()].map((name) => end(name, 'SIGKILL')))
  }

  await Promise.all(names.map(start)).catch(async (error: unknown) => {
    await close()
    throw error
  })
  return {
    urls: (first) => [urls.get(first)!, urls.get(first === 'api' ? 'spare api' : 'api')!],
    operationsUrl: (name) => operationsUrls.get(name)!,
    nameOf: (pid) => names.find((name) => running.get(name)?.pid === pid),
    end,
    start,
    crashes: () => crashes,
    close,
  }
}

/** Starts a process again and again until it is up: it may end at once while a dependency is unavailable. */
async function spawnUntilUp(
  config: Config,
  name: Name,
  log: string,
  isClosed: () => boolean,
): Promise<NovaProcess | undefined> {
  const deadline = Date.now() + startPatienceMs
  while (!isClosed()) {
    try {
      // It ends with this process, however that ends.
      const started = await spawnNova(config, { ROLES: roles[name], NOVA_PARENT: String(process.pid) }, log)
      if (!isClosed()) return started
      await started.kill('SIGKILL')
    } catch (error) {
      if (Date.now() > deadline) throw error
      await pause(retryMs)
    }
  }
  return undefined
}
