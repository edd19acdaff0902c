import { part } from '../core/part.ts'

export const connectionMetrics = part({
  open: ({ metrics }) => ({
    refused: metrics.counter({
      name: 'nova_connections_refused_total',
      help: 'Connections above the number that one address, or the process, may have.',
      labelNames: ['reason'],
    }),
    closed: metrics.counter({
      name: 'nova_connections_closed_total',
      help: 'Connections that were closed because their client read or sent too slowly.',
      labelNames: ['reason'],
    }),
  }),
})
