import { z } from 'zod'
import { whole } from '../config.ts'

/** How events travel. */
export const eventsVariables = {
  RELAY_SLOT: z
    .string()
    .regex(/^[a-z0-9_]{1,63}$/)
    .optional()
    .describe('The replication slot that the relay reads. Default: `nova_relay_` and the name of the database.'),
  STREAM_MAX_MB: whole
    .default(0)
    .describe(
      'How large the streams of events and of row changes may become, each; 0 leaves it to NATS. A full one takes ' +
        'nothing new until something has aged out or been raised: the relay waits, Postgres keeps the log, and ' +
        'requests go on.',
    ),
  CONSUMER_ACK_WAIT_MS: whole
    .default(30_000)
    .describe('After how long an event that a dead worker held goes to another one.'),
}
