import { list, whole } from '../config.ts'

/** Who may call, and how often. */
export const httpVariables = {
  CORS_ORIGINS: list
    .default([])
    .describe(
      'Origins of browser clients, separated by commas. `http://localhost:*` allows every port. The local stack ' +
        'allows `http://localhost:*`, `https://localhost:*` and `http://127.0.0.1:*`.',
    ),
  TRUSTED_PROXY_HOPS: whole
    .default(0)
    .describe('How many proxies in front add to X-Forwarded-For; 0 takes the address of the connection.'),
  RATE_LIMIT_STANDARD: whole
    .default(100)
    .describe('Requests a minute for a user, or for an address when anonymous (an IPv6 /64 counts as one).'),
  RATE_LIMIT_SENSITIVE: whole
    .default(30)
    .describe(
      'Calls a minute of each sensitive operation (register, login, refresh, codes, passwords, …) for an address, ' +
        'or for a user when signed in.',
    ),
}
