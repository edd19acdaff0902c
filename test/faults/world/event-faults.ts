import { type JetStreamManager, jetstreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import { streamName } from '../../../src/events/index.ts'
import type { Fault } from './fault.ts'
import type { World } from './world.ts'

/** Parts of JetStream that somebody deletes. Nova must create them again. */
export function eventFaults({ config }: Pick<World, 'config'>): Fault[] {
  const stream = streamName(config, 'EVENTS')
  const deleted = (name: string, remove: (manager: JetStreamManager) => Promise<unknown>): Fault => ({
    ...{ name, part: 'nats', holdMs: 0 },
    async begin() {
      const connection = await connect({ servers: config.NATS_URL })
      try {
        await remove(await jetstreamManager(connection))
      } finally {
        await connection.close()
      }
    },
    end: async () => undefined,
  })
  return [
    deleted('consumer-deleted', ({ consumers }) => consumers.delete(stream, 'notifications')),
    deleted('stream-deleted', ({ streams }) => streams.delete(stream)),
  ]
}
