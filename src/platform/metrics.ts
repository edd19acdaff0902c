import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export type Metrics = ReturnType<typeof createMetrics>

/** What `/metrics` tells: rate, errors and duration per operation, lags, sockets, the pool, the process. */
export function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  return {
    registry,
    requests: new Histogram({
      name: 'nova_http_request_duration_seconds',
      help: 'Duration of HTTP requests by operationId and status.',
      labelNames: ['operation', 'status'] as const,
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers,
    }),
    socketsOpen: new Gauge({ name: 'nova_sockets_open', help: 'Open WebSockets of this process.', registers }),
    longPollsOpen: new Gauge({ name: 'nova_long_polls_open', help: 'Long polls that wait for a notification in this process.', registers }),
    notificationsSent: new Counter({ name: 'nova_notifications_sent_total', help: 'Notifications written to sockets.', registers }),
    relayPublished: new Counter({
      name: 'nova_relay_published_total',
      help: 'Events and row changes published to JetStream.',
      labelNames: ['kind'] as const,
      registers,
    }),
    relayLagBytes: new Gauge({ name: 'nova_relay_lag_bytes', help: 'Write-ahead log that the relay has not confirmed yet.', registers }),
    consumed: new Counter({
      name: 'nova_events_consumed_total',
      help: 'Events handled by consumer and outcome.',
      labelNames: ['consumer', 'outcome'] as const,
      registers,
    }),
    consumerPending: new Gauge({
      name: 'nova_consumer_pending',
      help: 'Events that wait for a consumer.',
      labelNames: ['consumer'] as const,
      registers,
    }),
    gateBypassed: new Counter({
      name: 'nova_gate_bypassed_total',
      help: 'Requests let through without a rate limit, since Redis did not answer.',
      registers,
    }),
    poolConnections: new Gauge({
      name: 'nova_postgres_connections',
      help: 'Connections to Postgres by state.',
      labelNames: ['state'] as const,
      registers,
    }),
  }
}
