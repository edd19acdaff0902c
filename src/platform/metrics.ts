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
    messagesSent: new Counter({ name: 'nova_socket_messages_sent_total', help: 'Messages written to sockets.', registers }),
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
      help: 'Events that a consumer has not settled yet.',
      labelNames: ['consumer'] as const,
      registers,
    }),
    consumerLag: new Gauge({
      name: 'nova_consumer_lag_seconds',
      help: 'Age of the oldest event that a consumer has not settled.',
      labelNames: ['consumer'] as const,
      registers,
    }),
    consumerDead: new Gauge({
      name: 'nova_consumer_dead_letters',
      help: 'Events that a consumer has put aside.',
      labelNames: ['consumer'] as const,
      registers,
    }),
    relayRetainedBytes: new Gauge({
      name: 'nova_relay_retained_wal_bytes',
      help: 'Write-ahead log that Postgres keeps for the relay; beyond max_slot_wal_keep_size it gives the slot up.',
      registers,
    }),
    relaySlotsLost: new Counter({
      name: 'nova_relay_slots_lost_total',
      help: 'Times that Postgres had given the slot up: events are missing.',
      registers,
    }),
    impressionsDropped: new Counter({
      name: 'nova_impressions_dropped_total',
      help: 'Pages of impressions dropped, since NATS was away for long.',
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
