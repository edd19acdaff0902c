import { part } from '../core/part.ts'

export const httpMetrics = part({
  open: ({ metrics }) => ({
    requests: metrics.histogram({
      name: 'nova_http_request_duration_seconds',
      help: 'Duration of HTTP requests by operationId and status.',
      labelNames: ['operation', 'status'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    }),
    deprecated: metrics.counter({
      name: 'nova_deprecated_requests_total',
      help: 'Requests to deprecated operations.',
      labelNames: ['operation'],
    }),
    gateBypassed: metrics.counter({
      name: 'nova_gate_bypassed_total',
      help: 'Requests that passed without a rate limit, because Redis was unavailable.',
    }),
  }),
})
