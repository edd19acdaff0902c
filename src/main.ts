import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { serve as listen, type ServerType } from '@hono/node-server'
import { createApp } from './app.ts'
import type { Config } from './config.ts'
import { systemCtx } from './core/context.ts'
import type { Core, Overrides } from './core/core.ts'
import { prepareSlot, type Relay, startRelay, streamsReady } from './events/index.ts'
import { guardConnections, LeanResponse, requestTimes, serveUpgrades, shouldUpgrade } from './http/index.ts'
import { dependencyVariables, readiness, serveOperations } from './operations/index.ts'
import { postgresFailure } from './platform/postgres.ts'
import { openConnections } from './realtime/index.ts'
import { openRuntime } from './runtime.ts'
import { startWorkers, type Workers } from './workers.ts'

export type Nova = {
  readonly core: Core
  readonly relay: Relay | undefined
  readonly workers: Workers | undefined
  /** Address on which the API listens; undefined without the role `api`. */
  readonly url: string | undefined
  /** Address of the operations port. */
  readonly operationsUrl: string
  stop(): Promise<void>
}

const closeMs = 10_000
const streamsPatienceMs = 1_000

/**
 * Starts the roles of the configuration in this process: `api` serves requests, `relay` publishes the write-ahead log,
 * `worker` handles events.
 */
export async function startNova(config: Config, overrides: Overrides = {}): Promise<Nova> {
  const core = await openRuntime(config, { isServing: true, ...overrides })
  const operationsPort = await serveOperations(core)
  const onRejection = (error: unknown): void => core.log.error({ err: error }, 'unhandled promise rejection')
  process.on('unhandledRejection', onRejection)
  // Before the first write: a transaction that commits while there is no slot is never published.
  await prepareSlot(core).catch((error: Error) => {
    if (postgresFailure(error) !== 'unavailable') throw error
    core.log.error({ err: error.message }, 'the slot of the relay could not be prepared: Postgres accepts no writes')
  })
  const has = (role: Config['ROLES'][number]): boolean => config.ROLES.includes(role)
  const relay = has('relay') ? startRelay(core) : undefined
  const workers = has('worker') ? startWorkers(core) : undefined
  const server = has('api') ? await startServer(core) : undefined
  // A process that creates the streams is complete with them.
  if (relay !== undefined || workers !== undefined)
    await Promise.race([streamsReady(core).catch(() => undefined), pause(streamsPatienceMs)])
  await reportStart(core, server?.url, operationsPort.url)
  let stopped: Promise<void> | undefined
  return {
    core,
    relay,
    workers,
    url: server?.url,
    operationsUrl: operationsPort.url,
    stop: () => (stopped ??= stop()),
  }

  async function stop(): Promise<void> {
    if (server !== undefined) await drain(core)
    // Sockets and long polls end now. Workers take no new events, and child processes that they started end too.
    core.stopping.abort()
    await Promise.all([server?.close(), workers?.stop()])
    await relay?.stop()
    await operationsPort.close()
    await core.close()
    process.off('unhandledRejection', onRejection)
    core.log.info('nova has stopped')
  }
}

/**
 * Lets balancers notice that the process gets no more requests, and moves its sockets to other processes meanwhile. It
 * still serves what comes.
 */
async function drain(core: Core): Promise<void> {
  const drainMs = core.config.DRAIN_SECONDS * 1_000
  core.draining.abort()
  if (drainMs === 0) return
  core.log.info({ seconds: core.config.DRAIN_SECONDS }, 'nova is draining')
  const connections = core.of(openConnections)
  connections.shed(connections.open, drainMs / 2)
  await pause(drainMs)
}

/** Logs that the process is up, and which dependencies do not answer: it serves what it can without them. */
async function reportStart(core: Core, url: string | undefined, operations: string): Promise<void> {
  const roles = core.config.ROLES
  const { dependencies } = await readiness(systemCtx(core))
  const unavailable = Object.entries(dependencies)
    .filter(([, { status }]) => status !== 'ok')
    .map(([name]) => `${name} (${dependencyVariables[name as keyof typeof dependencies]})`)
  if (unavailable.length === 0) core.log.info({ roles, url, operations }, 'nova is up')
  else core.log.warn({ roles, url, operations, unavailable }, 'nova is up, but not every dependency answers')
}

async function startServer(core: Core): Promise<{ url: string; close(): Promise<void> }> {
  const { config } = core
  const app = createApp(core)
  const hostname = config.HOST
  const serverOptions = { shouldUpgradeCallback: shouldUpgrade, ServerResponse: LeanResponse, ...requestTimes(core) }
  const server = await new Promise<ServerType>((resolve, reject) => {
    const starting = listen({ fetch: app.fetch, hostname, port: config.PORT, serverOptions }, () => resolve(starting))
    guardConnections(core, starting as Server)
    starting.once('error', reject)
  })
  const upgrades = serveUpgrades(app, server as Server)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST}:${port}`,
    /** Accepts no new connections, lets requests finish for ten seconds, then drops the remaining connections. */
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      const idle = 'closeIdleConnections' in server ? server : undefined
      idle?.closeIdleConnections()
      const timer = setTimeout(() => {
        upgrades.terminateAll()
        idle?.closeAllConnections()
      }, closeMs)
      await closed
      clearTimeout(timer)
    },
  }
}
