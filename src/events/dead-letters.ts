import type { StoredMsg } from '@nats-io/jetstream'
import { headers } from '@nats-io/transport-node'
import type { Core } from '../core/core.ts'
import { isMissing } from './consumer-states.ts'
import { onlyForHeader } from './only-for.ts'
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

/** Dead letters after `id`, oldest first. */
export async function deadLetters(
  core: Core,
  options: { consumer?: string; after: number; limit: number },
): Promise<DeadLetter[]> {
  const { config } = core
  const { manager } = await core.nats.ready
  const found: DeadLetter[] = []
  const filter = subject(config, options.consumer === undefined ? 'dead.>' : `dead.${options.consumer}`)
  for (let seq = options.after + 1; found.length < options.limit; ) {
    const message = await stored(manager.direct.getMessage(streamName(config, 'DEAD'), { seq, next_by_subj: filter }))
    if (message === undefined) break
    found.push(present(core, message))
    seq = message.seq + 1
  }
  return found
}

/** One dead letter; undefined when there is none such. */
export async function deadLetter(core: Core, id: string): Promise<DeadLetter | undefined> {
  const { manager } = await core.nats.ready
  const message = await stored(manager.streams.getMessage(streamName(core.config, 'DEAD'), { seq: Number(id) }))
  return message && present(core, message)
}

/** Removes a dead letter for good. Answers false when there is none such. */
export async function dropDeadLetter(core: Core, id: string): Promise<boolean> {
  const { manager } = await core.nats.ready
  if ((await deadLetter(core, id)) === undefined) return false
  return manager.streams.deleteMessage(streamName(core.config, 'DEAD'), Number(id)).catch((error: unknown) => {
    if (isMissing(error)) return false
    throw error
  })
}

/**
 * Publishes the event of a dead letter again, for the consumer that gave it up only, and removes the letter. Dying between the two leaves the letter;
 * replaying it again is dropped by its message id, or harmless, since consumers are idempotent.
 */
export async function replayDeadLetter(core: Core, letter: DeadLetter): Promise<void> {
  const { jetstream } = await core.nats.ready
  const about = headers()
  about.set(onlyForHeader, letter.consumer)
  await jetstream.publish(subject(core.config, letter.subject), letter.event, {
    headers: about,
    msgID: `replay|${letter.id}|${letter.dead_at}`,
  })
  await dropDeadLetter(core, letter.id)
}

async function stored(asking: Promise<StoredMsg | null>): Promise<StoredMsg | undefined> {
  return (
    (await asking.catch((error: unknown) => {
      if (isMissing(error)) return undefined
      throw error
    })) ?? undefined
  )
}

function present({ config }: Core, message: StoredMsg): DeadLetter {
  const prefix = subject(config, '')
  return {
    id: String(message.seq),
    consumer: message.subject.slice(subject(config, 'dead.').length),
    subject: (message.header.get('Nova-Subject') ?? '').slice(prefix.length),
    sequence: Number(message.header.get('Nova-Sequence') || 1),
    error: message.header.get('Nova-Error') ?? '',
    dead_at: message.time.toISOString(),
    event: new TextDecoder().decode(message.data),
  }
}
