import type { Core } from '../core/core.ts'
import type { Message } from '../platform/nats-message.ts'
import type { ConsumerOptions } from './consumer-options.ts'
import { subject } from './subjects.ts'

/**
 * Copies an event into the dead letters of its consumer, with the error.
 * @throws when the dead letters cannot accept it, or when `giveUp` fails
 */
export async function sendToDeadLetters<T>(
  core: Core,
  { name, giveUp }: Pick<ConsumerOptions<T>, 'name' | 'giveUp'>,
  message: Message,
  error: unknown,
): Promise<void> {
  await giveUp?.(message.json<T>())
  const { streams } = await core.nats.ready
  const onOneLine = String(error).replaceAll(/[\r\n]+/g, ' ')
  await streams.publish(subject(core.config, `dead.${name}`), message.data, {
    id: `${name}|${message.seq}`,
    headers: {
      'Nova-Error': onOneLine.slice(0, 1_000),
      'Nova-Subject': message.subject,
      'Nova-Sequence': String(message.seq),
    },
  })
}
