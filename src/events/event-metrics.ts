import { part } from '../core/part.ts'

export const eventMetrics = part({
  open: ({ metrics }) => ({
    relayPublished: metrics.counter({
      name: 'nova_relay_published_total',
      help: 'Events and row changes published to JetStream.',
      labelNames: ['kind'],
    }),
    relayRetainedBytes: metrics.gauge({
      name: 'nova_relay_retained_wal_bytes',
      help: 'Bytes of the log that Postgres keeps for the relay; beyond max_slot_wal_keep_size the slot is lost.',
    }),
    relaySlotsLost: metrics.counter({
      name: 'nova_relay_slots_lost_total',
      help: 'Number of times that Postgres had invalidated the slot: events are missing.',
    }),
    consumed: metrics.counter({
      name: 'nova_events_consumed_total',
      help: 'Events that consumers have settled, by consumer and outcome.',
      labelNames: ['consumer', 'outcome'],
    }),
    consumerPending: metrics.gauge({
      name: 'nova_consumer_pending',
      help: 'Events that a consumer has not settled yet.',
      labelNames: ['consumer'],
    }),
    consumerLag: metrics.gauge({
      name: 'nova_consumer_lag_seconds',
      help: 'Age of the oldest event that a consumer has not settled.',
      labelNames: ['consumer'],
    }),
    consumerDead: metrics.gauge({
      name: 'nova_consumer_dead_letters',
      help: 'Dead letters of a consumer.',
      labelNames: ['consumer'],
    }),
  }),
})
