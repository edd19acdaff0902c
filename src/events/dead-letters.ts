import type { Core } from '../core/core.ts'
import type { StoredMessage } from '../platform/nats-message.ts'
import { statement, text } from '../platform/statement.ts'
import { type Again, againPrefix } from './publication.ts'
import { streamName, subject } from './subjects.ts'

export type DeadLetter = {
  id: string
  consumer: string
  subject: string
  sequence: number
  error: string
  dead_at: string
  event: string
}

/** Returns dead letters with a sequence number above `after`, oldest first. */
export async function deadLetters(
  core: Core,
  options: { consumer?: string; after: number; limit: number },
): Promise<DeadLetter[]> {
  const { config } = core
  const { streams } = await core.nats.ready
  const found: DeadLetter[] = []
  const filter = subject(config, options.consumer === undefined ? 'dead.>' : `dead.${options.consumer}`)
  for (let seq = options.after + 1; found.length < options.limit; ) {
    const message = await streams.next(streamName(config, 'DEAD'), { seq, subject: filter })
    if (message === undefined) break
    found.push(present(core, message))
    seq = message.seq + 1
  }
  return found
}

/** Returns one dead letter; undefined when it does not exist. */
export async function deadLetter(core: Core, id: string): Promise<DeadLetter | undefined> {
  const { streams } = await core.nats.ready
  const message = await streams.get(streamName(core.config, 'DEAD'), Number(id))
  return message && present(core, message)
}

/** Deletes a dead letter permanently. Returns false when it does not exist. */
export async function dropDeadLetter(core: Core, id: string): Promise<boolean> {
  const { streams } = await core.nats.ready
  if ((await deadLetter(core, id)) === undefined) return false
  return streams.deleteMessage(streamName(core.config, 'DEAD'), Number(id))
}

/**
 * Publishes the event of a dead letter again, only for the consumer that gave it up, and deletes the letter. The event
 * goes through the log like every other one, because the relay alone writes to the streams of events. After a crash
 * between the two, the letter still exists. To replay it once more is harmless: JetStream drops the repetition by its
 * message id, and consumers are idempotent.
 */
export async function replayDeadLetter(core: Core, letter: DeadLetter): Promise<void> {
  const { subject, event, consumer: onlyFor } = letter
  const again: Again = { id: `replay|${letter.id}|${letter.dead_at}`, subject, event, onlyFor }
  await core.postgres.run(writeAgain, { prefix: againPrefix, content: JSON.stringify(again) })
  await dropDeadLetter(core, letter.id)
}

const writeAgain = statement({
  name: 'events.write_again',
  params: { prefix: text, content: text },
  text: (p) => `select pg_logical_emit_message(true, ${p.prefix}, ${p.content})`,
})

function present({ config }: Core, message: StoredMessage): DeadLetter {
  const prefix = subject(config, '')
  return {
    id: String(message.seq),
    consumer: message.subject.slice(subject(config, 'dead.').length),
    subject: (message.header.get('Nova-Subject') ?? '').slice(prefix.length),
    sequence: Number(message.header.get('Nova-Sequence') || 1),
    error: message.header.get('Nova-Error') ?? '',
    dead_at: message.time.toISOString(),
    event: message.string(),
  }
}
