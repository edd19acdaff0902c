import type { ConsumerInfo } from '@nats-io/jetstream'
import type { Core } from '../core/core.ts'
import { type Stream, streamName, streams, subject } from './subjects.ts'

export type ConsumerState = {
  name: string
  stream: Stream
  subject: string
  pending: number
  in_flight: number
  redelivered: number
  dead: number
  oldest_pending_at: string | null
}

/** Every consumer that has run, by name, and how far it is. */
export async function consumerStates(core: Core): Promise<ConsumerState[]> {
  const { config } = core
  const { manager } = await core.nats.ready
  const dead = await deadByConsumer(core)
  const states: ConsumerState[] = []
  for (const stream of streams)
    for await (const info of manager.consumers.list(streamName(config, stream))) {
      // Others, such as `nova events tail`, come and go.
      if (info.config.durable_name === undefined) continue
      states.push({
        name: info.name,
        stream,
        subject: (info.config.filter_subject ?? '').replace(subject(config, ''), ''),
        pending: info.num_pending,
        in_flight: info.num_ack_pending,
        redelivered: info.num_redelivered,
        dead: dead.get(info.name) ?? 0,
        oldest_pending_at: await oldestPending(core, stream, info),
      })
    }
  return states.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** When the oldest event was published that a consumer has not settled; null when it has settled all. */
export async function oldestPending(core: Core, stream: Stream, info: ConsumerInfo): Promise<string | null> {
  if (info.num_pending + info.num_ack_pending === 0) return null
  const { manager } = await core.nats.ready
  const next = { seq: info.ack_floor.stream_seq + 1, next_by_subj: info.config.filter_subject! }
  const message = await manager.direct.getMessage(streamName(core.config, stream), next).catch(() => null)
  return message?.time.toISOString() ?? null
}

async function deadByConsumer(core: Core): Promise<Map<string, number>> {
  const { manager } = await core.nats.ready
  const { state } = await manager.streams.info(streamName(core.config, 'DEAD'), { subjects_filter: '>' })
  const prefix = subject(core.config, 'dead.')
  return new Map(Object.entries(state.subjects ?? {}).map(([name, many]) => [name.slice(prefix.length), many]))
}

/** Whether a failure says that JetStream has no such consumer, message or stream. */
export function isMissing(error: unknown): boolean {
  return /not found|no message|store EOF/i.test(String((error as Error)?.message ?? error))
}
