import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { systemCtx } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { metricsText } from './metrics-text.ts'
import { sharedReadiness } from './readiness.ts'

/**
 * Serves `/metrics`, `/healthz` and `/readyz` of this process on a port of its own, whatever its roles are. Only
 * operators reach it: `/readyz` names each dependency, and the public one does not.
 * @throws Error when the port is in use
 */
export async function serveOperations(core: Core): Promise<{ url: string; close(): Promise<void> }> {
  const { OPERATIONS_HOST: host, OPERATIONS_PORT: port } = core.config
  const app = new Hono()
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', async (c) => {
    const readiness = await core.of(sharedReadiness)()
    return c.json(readiness, readiness.status === 'unavailable' ? 503 : 200)
  })
  app.get('/metrics', async (c) => c.text(await metricsText(systemCtx(core))))
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
