import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { systemCtx } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { operationsHandlers } from './operations.handlers.ts'

/**
 * Serves `/metrics`, `/healthz` and `/readyz` of this process on a port of its own, whatever its roles are. The
 * responses are those of the contract.
 * @throws Error when the port is in use
 */
export async function serveOperations(core: Core): Promise<{ url: string; close(): Promise<void> }> {
  const { OPERATIONS_HOST: host, OPERATIONS_PORT: port } = core.config
  const app = new Hono()
  const { getHealth, getReadiness, getMetrics } = operationsHandlers
  app.get('/healthz', async (c) => c.json((await getHealth()).body))
  app.get('/readyz', async (c) => {
    const { status, body } = await getReadiness(systemCtx(core))
    return c.json(body, status)
  })
  app.get('/metrics', async (c) => c.text((await getMetrics(systemCtx(core))).body))
  const server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) =>
      reject(new Error(`cannot listen on OPERATIONS_PORT ${port}: ${cause.message}`, { cause })),
    )
    server.listen(port, host, resolve)
  })
  const address = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}
