import { connectionMetrics } from './connection-metrics.ts'
import { eraseKeys } from './erase-keys.ts'
import { exportKeys } from './export-http.ts'
import { gateScript } from './gate.ts'
import { httpVariables } from './http.variables.ts'
import { httpMetrics } from './http-metrics.ts'
import { purgeIdempotencyKeys } from './purge-idempotency-keys.ts'

const hourMs = 60 * 60 * 1000

/** Admission, idempotency and error handling for all requests. */
export const http = {
  tables: ['idempotency_keys'],
  erase: eraseKeys,
  export: exportKeys,
  scripts: { novaGate: gateScript },
  variables: httpVariables,
  parts: [httpMetrics, connectionMetrics],
  jobs: [
    { name: 'purge-idempotency-keys', everyMs: hourMs, what: 'purging idempotency keys', run: purgeIdempotencyKeys },
  ],
}
