import { setTimeout as pause } from 'node:timers/promises'
import type { Core } from '../core/core.ts'
import type { Message } from '../platform/nats-message.ts'
import type { ConsumerOptions } from './consumer-options.ts'
import { eventMetrics } from './event-metrics.ts'
import type { Inbox } from './inbox.ts'
import { isOutage } from './outage.ts'
import { sendToDeadLetters } from './send-to-dead-letters.ts'

/** Both functions resolve when their messages are settled, or when the consumer stops. */
type Settler = { settle(batch: Message[]): Promise<void>; settleOne(message: Message): Promise<void> }

const triesBeforeDead = 5
// A message that was delivered so often and never settled probably kills the worker that handles it. A stopped worker
// returns its messages, so its restarts count too.
const deliveriesBeforeDead = 20
const isPoison = (message: Message): boolean => message.info.deliveryCount > deliveriesBeforeDead

function refusePoison(messages: Message[]): void {
  if (messages.some(isPoison)) throw new Error(`delivered more than ${deliveriesBeforeDead} times and never settled`)
}

/** Creates a settler, which handles events and settles them: as handled, or as moved to the dead letters. */
export function createSettler<T>(core: Core, options: ConsumerOptions<T>, inbox: Inbox): Settler {
  const { log } = core
  const { name } = options
  const { consumed } = core.of(eventMetrics)

  async function settle(batch: Message[]): Promise<void> {
    try {
      refusePoison(batch)
      await options.handle(batch.map((message) => message.json<T>()))
      for (const message of batch) inbox.settle(message)
      consumed.inc({ consumer: name, outcome: 'handled' }, batch.length)
    } catch (error) {
      log.warn({ consumer: name, size: batch.length, err: error }, 'consumer failed; handling one by one')
      for (const message of batch) await settleOne(message)
    }
  }

  async function settleOne(message: Message): Promise<void> {
    for (let tries = 1; !inbox.isStopped(); ) {
      try {
        refusePoison([message])
        await options.handle([message.json<T>()])
        inbox.settle(message)
        consumed.inc({ consumer: name, outcome: 'handled' })
        return
      } catch (error) {
        const isHopeless = !isOutage(error) && (isPoison(message) || tries++ >= triesBeforeDead)
        if (isHopeless && (await tryDeadLetter(message, error))) return
        await pause(Math.min(100 * 2 ** Math.min(tries, 6), 2_000))
      }
    }
  }

  /**
   * Moves an event to the dead letters. Returns false when they cannot accept it now; the event stays unsettled then.
   */
  async function tryDeadLetter(message: Message, error: unknown): Promise<boolean> {
    const about = { consumer: name, seq: message.seq }
    try {
      await sendToDeadLetters(core, options, message, error)
    } catch (failure) {
      log.warn({ ...about, err: failure }, 'event cannot be moved to the dead letters; retrying')
      return false
    }
    inbox.settle(message)
    consumed.inc({ consumer: name, outcome: 'dead' })
    log.error({ ...about, err: error }, 'event could not be handled and was moved to the dead letters')
    return true
  }

  return { settle, settleOne }
}
