import { z } from 'zod'
import { whole } from '../config.ts'

/** Settings of the relay, the streams and the consumers. */
export const eventsVariables = {
  RELAY_SLOT: z
    .string()
    .regex(/^[a-z0-9_]{1,63}$/)
    .optional()
    .describe('Replication slot that the relay reads. Default: `nova_relay_` and the name of the database.'),
  STREAM_MAX_MB: whole
    .default(0)
    .describe(
      'Maximum size of each stream of events and of row changes; 0 leaves it to NATS. A full stream accepts no new ' +
        'messages until old ones have expired or the limit is raised: the relay waits, Postgres keeps the log, and ' +
        'requests still succeed.',
    ),
  CONSUMER_ACK_WAIT_MS: whole
    .default(30_000)
    .describe('Time in milliseconds after which an event of a dead worker is redelivered to another worker.'),
}
