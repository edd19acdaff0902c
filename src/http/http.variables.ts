import { z } from 'zod'
import { list, positive, whole } from '../config.ts'

/** Settings of CORS, proxies, rate limits and uploads. */
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
  RATE_LIMIT_STANDARD: whole
    .default(100)
    .describe('Requests per minute for a user, or for an address when anonymous (an IPv6 /64 counts as one).'),
  RATE_LIMIT_SENSITIVE: whole
    .default(30)
    .describe(
      'Requests per minute to each sensitive operation (register, login, refresh, codes, passwords, …) for an ' +
        'address, or for a user when signed in.',
    ),
  UPLOADS_AT_ONCE: whole
    .pipe(z.number().min(1))
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
