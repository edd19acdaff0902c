import { z } from 'zod'
import { list, positive, whole } from '../config.ts'

const above0 = whole.pipe(z.number().min(1))

/** Settings of CORS, proxies, connections, rate limits and uploads. */
export const httpVariables = {
  CORS_ORIGINS: list
    .default([])
    .describe(
      'Allowed origins of browser clients, separated by commas. `http://localhost:*` allows every port. The local ' +
        'stack allows `http://localhost:*`, `https://localhost:*` and `http://127.0.0.1:*`.',
    ),
  TRUSTED_PROXY_HOPS: whole
    .default(0)
    .describe('Number of trusted proxies that add to X-Forwarded-For; 0 uses the address of the connection.'),
  MAX_CONNECTIONS: above0
    .default(20_000)
    .describe('Maximum number of open connections of a process, WebSockets too. A further one is closed at once.'),
  CONNECTIONS_PER_ADDRESS: above0
    .default(100)
    .describe(
      'Maximum number of open connections of an address to a process, WebSockets included. An IPv6 /64 counts as ' +
        'one. A further one is closed at once. Not with `TRUSTED_PROXY_HOPS` above 0, since all connections are ' +
        'those of the proxy then. A `RATE_LIMIT_SCALE` above 1 multiplies it.',
    ),
  REQUEST_HEAD_SECONDS: above0
    .default(10)
    .describe('Time in seconds within which the head of a request must arrive. Its body may pause for as long.'),
  BODY_BYTES_PER_SECOND: above0
    .default(4_096)
    .describe('Minimum speed of a request body on average. A connection that is slower is closed.'),
  UNREAD_RESPONSE_SECONDS: above0
    .default(20)
    .describe('Time in seconds after which a connection is closed whose client reads nothing of a response.'),
  RATE_LIMIT_STANDARD: whole
    .default(100)
    .describe('Requests per minute for a user, or for an address when anonymous (an IPv6 /64 counts as one).'),
  RATE_LIMIT_SENSITIVE: whole
    .default(30)
    .describe(
      'Requests per minute to each sensitive operation (register, login, refresh, codes, passwords, …) for an ' +
        'address, or for a user when signed in.',
    ),
  RATE_LIMIT_DOCUMENTS: whole
    .default(120)
    .describe(
      'Requests per minute for an address to the documentation, the documents of the API, the key set and unknown ' +
        'paths. Counted in each process.',
    ),
  RATE_LIMIT_MEDIA: whole
    .default(30_000)
    .describe(
      'Requests per minute for an address to `/media/`, and preflights of browsers. Counted in each process. A CDN ' +
        'that does not send X-Forwarded-For counts as one address.',
    ),
  RATE_LIMIT_HEALTH: whole
    .default(600)
    .describe('Requests per minute for an address to `/healthz` and `/readyz`. Counted in each process.'),
  RATE_LIMIT_INGEST: whole
    .default(60_000)
    .describe(
      'Callbacks per minute from an address of media servers; SRS sends one every two seconds for each stream. ' +
        'Counted in each process.',
    ),
  UPLOADS_AT_ONCE: above0
    .default(4)
    .describe('Number of forms with a file that an account can send to a process at once.'),
  UPLOAD_BYTES_PER_SECOND: whole
    .default(16 * 1024)
    .describe('Slowest speed of a form with a file, on average over each period. A slower one is refused.'),
  UPLOAD_PERIOD_SECONDS: positive.default(10).describe('Seconds of a period in which the speed of a form is measured.'),
  UPLOAD_SPOOL_BYTES: whole
    .pipe(z.number().min(32 * 1024 * 1024))
    .default(512 * 1024 * 1024)
    .describe('Bytes of forms that a process stores in its temporary folder at once; further forms are refused.'),
}
