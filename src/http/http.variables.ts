import { list, whole } from '../config.ts'

/** Settings of CORS, proxies and rate limits. */
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
}
