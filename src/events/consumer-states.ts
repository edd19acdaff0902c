import type { Core } from '../core/core.ts'
import type { ConsumerInfo } from '../platform/nats-consumers.ts'
import { type Stream, streamName, streams, subject } from './subjects.ts'

type ConsumerState = {
  name: string
  stream: Stream
  subject: string
  pending: number
  in_flight: number
  redelivered: number
  dead: number
  oldest_pending_at: string | null
}

/** Returns the state of every consumer that has run, sorted by name. */
export async function consumerStates(core: Core): Promise<ConsumerState[]> {
  const { config } = core
  const { consumers } = await core.nats.ready
  const dead = await deadByConsumer(core)
  const states: ConsumerState[] = []
  for (const stream of streams)
    for await (const info of consumers.list(streamName(config, stream))) {
      // Skip temporary consumers, such as `nova events tail`.
      if (!info.isDurable) continue
      states.push({
        name: info.name,
        stream,
        subject: info.settings.filter.replace(subject(config, ''), ''),
        pending: info.pending,
        in_flight: info.inFlight,
        redelivered: info.redelivered,
        dead: dead.get(info.name) ?? 0,
        oldest_pending_at: (await oldestPending(core, stream, info))?.toISOString() ?? null,
      })
    }
  return states.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** Returns when the oldest unsettled event of a consumer was published; undefined when all are settled. */
export async function oldestPending(core: Core, stream: Stream, info: ConsumerInfo): Promise<Date | undefined> {
  if (info.pending + info.inFlight === 0) return undefined
  const { streams } = await core.nats.ready
  const next = { seq: info.settledSeq + 1, subject: info.settings.filter }
  const message = await streams.next(streamName(core.config, stream), next).catch(() => undefined)
  return message?.time
}

async function deadByConsumer(core: Core): Promise<Map<string, number>> {
  const { streams } = await core.nats.ready
  const prefix = subject(core.config, 'dead.')
  const bySubject = await streams.countBySubject(streamName(core.config, 'DEAD'))
  return new Map([...bySubject].map(([name, count]) => [name.slice(prefix.length), count]))
}
