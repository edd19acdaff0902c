import { jetstream } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import { streamName } from '../../../src/events/index.ts'
import type { Ledger } from './ledger.ts'
import type { World } from './world.ts'

/** A notification of the creator, as stored. */
export type Stored = { id: string; cause: string }

/** Returns the creator's notifications in the order of their numbers. */
export async function storedNotifications({ db, creator }: World): Promise<Stored[]> {
  const { rows } = await db.query('select id, cause from notifications where user_id = $1 order by seq', [creator.id])
  return rows as Stored[]
}

/** Returns the id of the request of each event of the fans in ClickHouse since the ledger was begun. */
export async function clickhouseEvents({ clickhouse }: World, { begunAt }: Ledger): Promise<string[]> {
  const result = await clickhouse.query({
    query: `SELECT request_id
      FROM events FINAL
      WHERE timestamp >= {since: DateTime64(3)}
        AND event_type IN ('content_liked', 'content_unliked', 'content_commented')`,
    query_params: { since: begunAt },
    format: 'JSONEachRow',
  })
  return (await result.json<{ request_id: string }>()).map(({ request_id }) => request_id)
}

type Event = { id: string; request_id: string | null }

/** Returns the events since the ledger was begun that are in the stream EVENTS, in its order, each once. */
export async function streamEvents({ config }: World, { begunAt }: Ledger): Promise<Event[]> {
  const connection = await connect({ servers: config.NATS_URL })
  try {
    const consumer = await jetstream(connection).consumers.get(streamName(config, 'EVENTS'), {
      opt_start_time: begunAt.toISOString(),
    })
    const events = new Map<string, Event>()
    for (let remaining = (await consumer.info()).num_pending; remaining > 0; ) {
      const messages = await consumer.fetch({ max_messages: Math.min(remaining, 500), expires: 5_000 })
      for await (const message of messages) {
        const event = message.json<Event>()
        if (!events.has(event.id)) events.set(event.id, event)
        remaining = message.info.pending
      }
    }
    return [...events.values()]
  } finally {
    await connection.close()
  }
}
