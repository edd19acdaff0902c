import { z } from 'zod'
import { whole } from '../config.ts'

/** Limits of sockets. */
export const realtimeVariables = {
  SOCKETS_PER_USER: whole
    .pipe(z.number().min(1).max(1000))
    .default(20)
    .describe(
      'Maximum number of open WebSockets of one user; a further one closes the oldest. ' +
        'A `RATE_LIMIT_SCALE` above 1 multiplies it too.',
    ),
  SOCKET_MESSAGES_PER_SECOND: whole
    .pipe(z.number().min(1))
    .default(20)
    .describe(
      'Messages, pings and pongs that a client may send on a WebSocket in a second on average; three times as many ' +
        'at once, and three times as many on all sockets of a user to a process. More close the socket with 4429. A ' +
        '`RATE_LIMIT_SCALE` above 1 multiplies it.',
    ),
  LEVEL_SOCKETS: z
    .enum(['true', 'false'])
    .default('true')
    .transform((value) => value === 'true')
    .describe(
      'Whether processes share their sockets with a process that has joined. False for a balancer that sends each ' +
        'client to the same process every time.',
    ),
}
