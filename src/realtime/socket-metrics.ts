import { part } from '../core/part.ts'

export const socketMetrics = part({
  open: ({ metrics }) => ({
    open: metrics.gauge({ name: 'nova_sockets_open', help: 'Open WebSockets of this process.' }),
    sent: metrics.counter({ name: 'nova_socket_messages_sent_total', help: 'Messages written to sockets.' }),
  }),
})
