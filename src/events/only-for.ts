import type { Message } from '../platform/nats-message.ts'

/** Header of an event that is published again for one consumer only; the others have handled it. */
export const onlyForHeader = 'Nova-Only-For'

export function isFor(message: Message, consumer: string): boolean {
  const only = message.headers?.get(onlyForHeader)
  return only === undefined || only === '' || only === consumer
}
