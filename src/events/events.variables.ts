import { z } from 'zod'
import { whole } from '../config.ts'

/** Settings of the relay, the streams and the consumers. */
export const eventsVariables = {
  RELAY_SLOT: z
    .string()
    .regex(/^[a-z0-9_]{1,63}$/)
    .optional()
    .describe('Replication slot that the relay reads. Default: `nova_relay_` and the name of the database.'),
  RELAY_KEEP_SECONDS: whole
    .default(30)
    .describe(
      'Time in seconds for which Postgres keeps the log although it is published. When a stream of NATS is lost, the ' +
        'relay publishes the log of this time again.',
    ),
  STREAM_MAX_MB: whole
    .pipe(z.number().min(1))
    .default(1024)
    .describe(
      'Maximum size in MiB of each of the four streams in NATS, which reserves this space. When a stream is nearly ' +
        'full, its oldest events are deleted as far as all consumers have handled them. A stream that is full of ' +
        'other events accepts no new ones until there is room or the limit is raised: the relay waits, Postgres ' +
        'keeps the log, and requests still succeed.',
    ),
  CONSUMER_ACK_WAIT_MS: whole
    .default(6_000)
    .describe('Time in milliseconds after which an event of a dead worker is redelivered to another worker.'),
}
