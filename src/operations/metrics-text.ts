import type { Ctx } from '../core/context.ts'
import { part } from '../core/part.ts'

const poolConnections = part({
  open: ({ metrics }) =>
    metrics.gauge({
      name: 'nova_postgres_connections',
      help: 'Connections to Postgres by state.',
      labelNames: ['state'],
    }),
})

/** Returns all metrics of this process in the text format of Prometheus. */
export async function metricsText({ core }: Ctx): Promise<string> {
  const { pool } = core.postgres
  const connections = core.of(poolConnections)
  connections.set({ state: 'open' }, pool.totalCount)
  connections.set({ state: 'idle' }, pool.idleCount)
  connections.set({ state: 'waiting' }, pool.waitingCount)
  return core.metrics.text()
}
