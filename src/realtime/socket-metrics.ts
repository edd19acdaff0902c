import { part } from '../core/part.ts'

export const socketMetrics = part({
  open: ({ metrics }) => ({
    open: metrics.gauge({ name: 'nova_sockets_open', help: 'Open WebSockets of this process.' }),
    tooFast: metrics.counter({
      name: 'nova_sockets_too_fast_total',
      help: 'WebSockets that were closed because their client sent too many messages.',
    }),
    sent: metrics.counter({ name: 'nova_socket_messages_sent_total', help: 'Messages written to sockets.' }),
  }),
})
